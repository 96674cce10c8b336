CREATE TABLE plan_weights (
  plan_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  effectiveness INT NOT NULL,
  financial INT NOT NULL,
  resilience INT NOT NULL,
  timeliness INT NOT NULL,
  risk INT NOT NULL,
  PRIMARY KEY (plan_id, position),
  CONSTRAINT fk_plan_weights_plan FOREIGN KEY (plan_id) REFERENCES plan_year (id)
);
