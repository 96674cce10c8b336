CREATE TABLE consultation_attachment (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  submission_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  file_id BINARY(16) NOT NULL,
  name VARCHAR(300) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_attachment FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_attachment_submission (submission_id),
  INDEX ix_consultation_attachment_consultation (consultation_id)
);
