CREATE TABLE plan_score (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  proposal_id BINARY(16) NOT NULL,
  scorer_id BINARY(16) NOT NULL,
  handed_in_at DATETIME(6),
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_plan_score UNIQUE (proposal_id, scorer_id),
  CONSTRAINT fk_plan_score_proposal FOREIGN KEY (proposal_id) REFERENCES plan_proposal (id)
);
