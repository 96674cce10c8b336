CREATE TABLE one_time_link_use (
  token_hash VARCHAR(64) NOT NULL,
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (token_hash)
);
