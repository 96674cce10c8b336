CREATE TABLE consultation_confirmation (
  submission_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  address_hash VARCHAR(64) NOT NULL,
  counted_hash VARCHAR(64),
  asked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (submission_id),
  CONSTRAINT fk_consultation_confirmation FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT uq_consultation_confirmation_token UNIQUE (token_hash),
  CONSTRAINT uq_consultation_confirmation_counted UNIQUE (consultation_id, counted_hash)
);
