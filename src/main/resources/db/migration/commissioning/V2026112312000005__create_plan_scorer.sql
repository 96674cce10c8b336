CREATE TABLE plan_scorer (
  plan_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  PRIMARY KEY (plan_id, person_id),
  CONSTRAINT fk_plan_scorer_plan FOREIGN KEY (plan_id) REFERENCES plan_year (id)
);
