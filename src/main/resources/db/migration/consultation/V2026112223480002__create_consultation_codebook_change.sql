CREATE TABLE consultation_codebook_change (
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  number INT NOT NULL,
  words VARCHAR(2000) NOT NULL,
  person_id BINARY(16) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (consultation_id, question_key, number),
  CONSTRAINT fk_consultation_codebook_change FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
