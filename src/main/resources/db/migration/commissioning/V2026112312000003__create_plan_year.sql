CREATE TABLE plan_year (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  start_year INT NOT NULL,
  state VARCHAR(20) NOT NULL,
  call_closes_on DATE,
  recommended_by BINARY(16),
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_plan_year UNIQUE (start_year)
);
