CREATE TABLE consultation_response (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  submission_id BINARY(16) NOT NULL,
  reference VARCHAR(20) NOT NULL,
  form_number INT NOT NULL,
  channel VARCHAR(20) NOT NULL,
  organisation VARCHAR(500) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  received_on DATE NOT NULL,
  keyed_by BINARY(16),
  suspicion VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_response_submission UNIQUE (submission_id),
  CONSTRAINT uq_consultation_response_reference UNIQUE (reference),
  CONSTRAINT fk_consultation_response FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_response_received (consultation_id, received_at)
);
