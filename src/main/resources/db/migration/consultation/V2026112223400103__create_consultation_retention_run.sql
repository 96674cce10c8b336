CREATE TABLE consultation_retention_run (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  data_class VARCHAR(20) NOT NULL,
  before_at DATETIME(6) NOT NULL,
  due BIGINT NOT NULL,
  removed BIGINT NOT NULL,
  executed BOOLEAN NOT NULL,
  run_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_consultation_retention_run (run_at)
);
