CREATE TABLE consultation_team_answer (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  team_id BINARY(16) NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  fields LONGTEXT NOT NULL,
  changed_by BINARY(16) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_team_answer UNIQUE (team_id, question_key),
  CONSTRAINT fk_consultation_team_answer FOREIGN KEY (team_id) REFERENCES consultation_team (id)
);
