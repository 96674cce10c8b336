CREATE TABLE access_grant (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  principal_kind VARCHAR(20) NOT NULL,
  principal_id BINARY(16) NOT NULL,
  principal_role VARCHAR(40) NOT NULL,
  level VARCHAR(20) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_access_grant_principal (principal_kind, principal_id, starts_at),
  INDEX ix_access_grant_subject (subject_id, starts_at)
);
