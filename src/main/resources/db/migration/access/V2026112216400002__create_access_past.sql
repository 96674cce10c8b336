CREATE TABLE access_past (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  subject_id BINARY(16) NOT NULL,
  parent_id BINARY(16),
  inherits BOOLEAN NOT NULL,
  classification VARCHAR(20) NOT NULL,
  published_to VARCHAR(20),
  barriers VARCHAR(1000) NOT NULL,
  since DATETIME(6) NOT NULL,
  until_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_access_past_subject (subject_id, since)
);
