CREATE TABLE need_premise (
  need_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  premise_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  text VARCHAR(1000) NOT NULL,
  PRIMARY KEY (need_id, position),
  CONSTRAINT fk_need_premise_need FOREIGN KEY (need_id) REFERENCES need_statement (id)
);
