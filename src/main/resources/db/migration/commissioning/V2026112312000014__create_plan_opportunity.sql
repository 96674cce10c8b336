CREATE TABLE plan_opportunity (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  ref_number BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  text VARCHAR(2000) NOT NULL,
  organisation_id BINARY(16) NOT NULL,
  logged_by BINARY(16) NOT NULL,
  logged_at DATETIME(6) NOT NULL,
  state VARCHAR(20) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  proposal_id BINARY(16),
  PRIMARY KEY (id),
  CONSTRAINT uq_plan_opportunity_ref UNIQUE (ref_number)
);
