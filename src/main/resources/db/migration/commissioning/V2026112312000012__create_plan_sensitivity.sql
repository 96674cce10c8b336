CREATE TABLE plan_sensitivity (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  plan_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  weights_number INT NOT NULL,
  run_at DATETIME(6) NOT NULL,
  content LONGTEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_plan_sensitivity UNIQUE (plan_id, number),
  CONSTRAINT fk_plan_sensitivity_plan FOREIGN KEY (plan_id) REFERENCES plan_year (id)
);
