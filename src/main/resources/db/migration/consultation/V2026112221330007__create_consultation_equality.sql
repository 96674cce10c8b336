CREATE TABLE consultation_equality (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  code VARCHAR(30) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_equality FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_equality_question (consultation_id, question_key, code)
);
