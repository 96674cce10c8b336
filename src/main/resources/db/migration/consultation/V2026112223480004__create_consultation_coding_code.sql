CREATE TABLE consultation_coding_code (
  response_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  coding_round INT NOT NULL,
  code_id BINARY(16) NOT NULL,
  PRIMARY KEY (response_id, question_key, coding_round, code_id),
  CONSTRAINT fk_consultation_coding_code_response FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  CONSTRAINT fk_consultation_coding_code FOREIGN KEY (code_id) REFERENCES consultation_code (id),
  INDEX ix_consultation_coding_code (code_id, coding_round)
);
