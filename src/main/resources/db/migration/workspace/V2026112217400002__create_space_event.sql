CREATE TABLE space_event (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  title VARCHAR(200) NOT NULL,
  place VARCHAR(200) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_space_event_workspace (workspace_id, starts_at)
);
