CREATE TABLE thread_link (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  from_type VARCHAR(40) NOT NULL,
  from_id BINARY(16) NOT NULL,
  to_type VARCHAR(40) NOT NULL,
  to_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  made_by BINARY(16) NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_thread_link UNIQUE (from_id, to_id, kind),
  INDEX ix_thread_link_to (to_id)
);
