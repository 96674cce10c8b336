CREATE TABLE consultation_erasure (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  certificate VARCHAR(20) NOT NULL,
  asked_by VARCHAR(20) NOT NULL,
  removed LONGTEXT NOT NULL,
  edition INT NOT NULL,
  erased_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_erasure UNIQUE (certificate),
  CONSTRAINT fk_consultation_erasure FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_erasure_at (consultation_id, erased_at)
);
