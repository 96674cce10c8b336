CREATE TABLE invitation (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  open_for BINARY(16),
  level_code VARCHAR(20) NOT NULL,
  message VARCHAR(1000) NOT NULL,
  inviter_id BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  reminded BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_invitation_open UNIQUE (workspace_id, open_for),
  INDEX ix_invitation_open_for (open_for, expires_at),
  INDEX ix_invitation_workspace (workspace_id, sent_at)
);
