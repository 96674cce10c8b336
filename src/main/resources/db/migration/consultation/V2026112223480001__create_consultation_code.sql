CREATE TABLE consultation_code (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  label VARCHAR(200) NOT NULL,
  definition VARCHAR(2000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  merged_into BINARY(16),
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_code FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_code_question (consultation_id, question_key)
);
