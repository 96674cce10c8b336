CREATE TABLE consultation_baseline (
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  code VARCHAR(30) NOT NULL,
  people BIGINT NOT NULL,
  PRIMARY KEY (consultation_id, question_key, code),
  CONSTRAINT fk_consultation_baseline FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
