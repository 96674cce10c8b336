CREATE TABLE stored_file (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  state VARCHAR(20) NOT NULL,
  refusal_code VARCHAR(60),
  explanation VARCHAR(500),
  has_text BOOLEAN NOT NULL,
  attempts INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  checked_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX ix_stored_file_state (state, attempts, created_at),
  INDEX ix_stored_file_sha256 (sha256)
);
