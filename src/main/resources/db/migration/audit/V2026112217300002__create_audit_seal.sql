CREATE TABLE audit_seal (
  seq BIGINT NOT NULL AUTO_INCREMENT,
  event_seq BIGINT NOT NULL,
  prev_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (seq),
  CONSTRAINT uq_audit_seal_event UNIQUE (event_seq),
  CONSTRAINT uq_audit_seal_prev UNIQUE (prev_hash)
);
