CREATE TABLE plan_moderation (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  proposal_id BINARY(16) NOT NULL,
  moderator_id BINARY(16) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  moderated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_plan_moderation UNIQUE (proposal_id),
  CONSTRAINT fk_plan_moderation_proposal FOREIGN KEY (proposal_id) REFERENCES plan_proposal (id)
);
