CREATE TABLE consultation_team_entry (
  id BINARY(16) NOT NULL,
  team_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  person_id BINARY(16) NOT NULL,
  body LONGTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_team_entry FOREIGN KEY (team_id) REFERENCES consultation_team (id),
  INDEX ix_consultation_team_entry (team_id, made_at)
);
