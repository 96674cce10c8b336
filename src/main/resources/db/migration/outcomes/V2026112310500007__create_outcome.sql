CREATE TABLE outcome (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  ref_number BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  statement VARCHAR(300) NOT NULL,
  population VARCHAR(200) NOT NULL,
  place VARCHAR(200) NOT NULL,
  wording_reason VARCHAR(500) NOT NULL,
  state VARCHAR(20) NOT NULL,
  corporate_rank INT NULL,
  ranked_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_outcome_ref UNIQUE (ref_number),
  INDEX ix_outcome_workspace (workspace_id, ref_number),
  INDEX ix_outcome_rank (corporate_rank)
);
