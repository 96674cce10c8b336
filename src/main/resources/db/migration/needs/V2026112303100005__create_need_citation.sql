CREATE TABLE need_citation (
  need_id BINARY(16) NOT NULL,
  citation_id BINARY(16) NOT NULL,
  premise_id BINARY(16) NOT NULL,
  PRIMARY KEY (need_id, citation_id),
  CONSTRAINT fk_need_citation_need FOREIGN KEY (need_id) REFERENCES need_statement (id)
);
