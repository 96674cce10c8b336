CREATE TABLE access_barrier (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  tag VARCHAR(80) NOT NULL,
  principal_kind VARCHAR(20) NOT NULL,
  principal_id BINARY(16) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  reason VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_access_barrier_principal (principal_kind, principal_id)
);
