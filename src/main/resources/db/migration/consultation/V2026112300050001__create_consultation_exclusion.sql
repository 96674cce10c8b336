CREATE TABLE consultation_exclusion (
  response_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  person_id BINARY(16) NOT NULL,
  excluded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (response_id),
  CONSTRAINT fk_consultation_exclusion FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  INDEX ix_consultation_exclusion (consultation_id)
);
