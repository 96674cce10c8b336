CREATE TABLE workspace (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  purpose VARCHAR(2000) NOT NULL,
  visibility VARCHAR(20) NOT NULL,
  space_mode VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  state_reason VARCHAR(500) NOT NULL,
  owner_id BINARY(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_workspace_name (name)
);
