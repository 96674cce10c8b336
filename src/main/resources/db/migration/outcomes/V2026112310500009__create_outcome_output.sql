CREATE TABLE outcome_output (
  outcome_id BINARY(16) NOT NULL,
  position INT NOT NULL,
  output_id BINARY(16) NOT NULL,
  quantity DECIMAL(19,2) NOT NULL,
  unit VARCHAR(100) NOT NULL,
  period VARCHAR(20) NOT NULL,
  PRIMARY KEY (outcome_id, position),
  CONSTRAINT fk_outcome_output_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
);
