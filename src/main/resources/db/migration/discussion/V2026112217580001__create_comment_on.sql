CREATE TABLE comment_on (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  space_id BINARY(16),
  text VARCHAR(4000) NOT NULL,
  author_id BINARY(16) NOT NULL,
  organisation_id BINARY(16),
  created_at DATETIME(6) NOT NULL,
  edited_at DATETIME(6),
  deleted_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX ix_comment_on_subject (subject_id, created_at)
);
