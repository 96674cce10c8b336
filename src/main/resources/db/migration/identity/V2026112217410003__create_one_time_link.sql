CREATE TABLE one_time_link (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  person_id BINARY(16),
  made_by VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_one_time_link_hash UNIQUE (token_hash)
);
