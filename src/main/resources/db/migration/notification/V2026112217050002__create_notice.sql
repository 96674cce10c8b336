CREATE TABLE notice (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  space_id BINARY(16),
  actor_id BINARY(16),
  action_code VARCHAR(60) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  read_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX ix_notice_person (person_id, happened_at),
  INDEX ix_notice_unread (person_id, read_at)
);
