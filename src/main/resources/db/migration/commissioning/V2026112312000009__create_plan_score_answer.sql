CREATE TABLE plan_score_answer (
  score_id BINARY(16) NOT NULL,
  question VARCHAR(20) NOT NULL,
  points INT,
  rationale VARCHAR(1000) NOT NULL,
  PRIMARY KEY (score_id, question),
  CONSTRAINT fk_plan_score_answer_score FOREIGN KEY (score_id) REFERENCES plan_score (id)
);
