CREATE TABLE outcome_theme (
  outcome_id BINARY(16) NOT NULL,
  theme VARCHAR(20) NOT NULL,
  PRIMARY KEY (outcome_id, theme),
  CONSTRAINT fk_outcome_theme_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id)
);
