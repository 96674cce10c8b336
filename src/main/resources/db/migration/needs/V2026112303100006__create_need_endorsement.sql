CREATE TABLE need_endorsement (
  need_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  organisation_id BINARY(16) NOT NULL,
  signatory_id BINARY(16) NOT NULL,
  endorsed_at DATETIME(6) NOT NULL,
  remark VARCHAR(500) NOT NULL,
  PRIMARY KEY (need_id, position),
  CONSTRAINT fk_need_endorsement_need FOREIGN KEY (need_id) REFERENCES need_statement (id)
);
