CREATE TABLE consultation_rekey (
  response_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  compared INT NOT NULL,
  rekeyed_by BINARY(16) NOT NULL,
  rekeyed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (response_id),
  CONSTRAINT fk_consultation_rekey FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  INDEX ix_consultation_rekey (consultation_id)
);
