CREATE TABLE access_request (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  organisation_id BINARY(16),
  purpose VARCHAR(1000) NOT NULL,
  state VARCHAR(20) NOT NULL,
  open_slot BOOLEAN,
  requested_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  decided_by BINARY(16),
  decision_reason VARCHAR(1000),
  PRIMARY KEY (id),
  CONSTRAINT uq_access_request_open UNIQUE (subject_id, person_id, open_slot),
  INDEX ix_access_request_state (state, requested_at)
);
