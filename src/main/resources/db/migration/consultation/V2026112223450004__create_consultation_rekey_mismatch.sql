CREATE TABLE consultation_rekey_mismatch (
  response_id BINARY(16) NOT NULL,
  seq INT NOT NULL,
  question VARCHAR(2000) NOT NULL,
  first_time LONGTEXT NOT NULL,
  second_time LONGTEXT NOT NULL,
  PRIMARY KEY (response_id, seq),
  CONSTRAINT fk_consultation_rekey_mismatch FOREIGN KEY (response_id) REFERENCES consultation_rekey (response_id)
);
