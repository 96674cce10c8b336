CREATE TABLE folder (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  parent_id BINARY(16),
  name VARCHAR(150) NOT NULL,
  owner_id BINARY(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  binned_at DATETIME(6),
  binned_by BINARY(16),
  binned_with BINARY(16),
  PRIMARY KEY (id),
  INDEX ix_folder_place (workspace_id, parent_id),
  INDEX ix_folder_parent (parent_id),
  INDEX ix_folder_bin (binned_at)
);
