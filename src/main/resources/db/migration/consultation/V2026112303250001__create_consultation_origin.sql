CREATE TABLE consultation_origin (
  submission_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  origin_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (submission_id),
  CONSTRAINT fk_consultation_origin FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_origin (consultation_id, origin_hash)
);
