CREATE TABLE plan_moderated_answer (
  moderation_id BINARY(16) NOT NULL,
  question VARCHAR(20) NOT NULL,
  points INT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  PRIMARY KEY (moderation_id, question),
  CONSTRAINT fk_plan_moderated_answer FOREIGN KEY (moderation_id) REFERENCES plan_moderation (id)
);
