CREATE TABLE plan_agreement (
  plan_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  body VARCHAR(20) NOT NULL,
  decided_on DATE NOT NULL,
  minute_ref VARCHAR(200) NOT NULL,
  recorded_by BINARY(16) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (plan_id, position),
  CONSTRAINT fk_plan_agreement_plan FOREIGN KEY (plan_id) REFERENCES plan_year (id)
);
