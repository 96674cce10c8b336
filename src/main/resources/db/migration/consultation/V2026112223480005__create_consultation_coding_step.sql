CREATE TABLE consultation_coding_step (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  coding_round INT NOT NULL,
  person_id BINARY(16) NOT NULL,
  response_id BINARY(16) NOT NULL,
  codes_before LONGTEXT,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_coding_step FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  INDEX ix_consultation_coding_step (consultation_id, question_key, coding_round, person_id)
);
