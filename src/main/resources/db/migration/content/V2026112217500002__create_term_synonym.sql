CREATE TABLE term_synonym (
  term_id BINARY(16) NOT NULL,
  word VARCHAR(100) NOT NULL,
  used_by VARCHAR(100) NOT NULL,
  PRIMARY KEY (term_id, word),
  CONSTRAINT fk_term_synonym_term FOREIGN KEY (term_id) REFERENCES glossary_term (id)
);
