CREATE TABLE notice_event (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  space_id BINARY(16),
  actor_id BINARY(16),
  person_id BINARY(16),
  action_code VARCHAR(60) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
);
