CREATE TABLE need_statement (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  ref_number BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  title VARCHAR(200) NOT NULL,
  follows VARCHAR(1000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_need_statement_ref UNIQUE (ref_number),
  INDEX ix_need_statement_workspace (workspace_id, ref_number)
);
