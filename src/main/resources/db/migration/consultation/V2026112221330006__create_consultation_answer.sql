CREATE TABLE consultation_answer (
  response_id BINARY(16) NOT NULL,
  seq INT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  item VARCHAR(30) NOT NULL,
  code VARCHAR(30) NOT NULL,
  amount DECIMAL(19, 6),
  body LONGTEXT NOT NULL,
  PRIMARY KEY (response_id, seq),
  CONSTRAINT fk_consultation_answer FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  INDEX ix_consultation_answer_question (consultation_id, question_key, item, code)
);
