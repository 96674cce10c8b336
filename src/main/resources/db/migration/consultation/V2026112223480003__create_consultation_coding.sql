CREATE TABLE consultation_coding (
  response_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  coding_round INT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  coded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (response_id, question_key, coding_round),
  CONSTRAINT fk_consultation_coding FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  INDEX ix_consultation_coding_question (consultation_id, question_key, coding_round)
);
