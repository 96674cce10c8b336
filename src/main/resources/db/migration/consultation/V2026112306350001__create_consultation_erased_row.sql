CREATE TABLE consultation_erased_row (
  submission_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  PRIMARY KEY (submission_id),
  CONSTRAINT fk_consultation_erased_row FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_erased_row (consultation_id)
);
