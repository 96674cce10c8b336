CREATE TABLE access_object (
  subject_id BINARY(16) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  parent_id BINARY(16),
  inherits BOOLEAN NOT NULL,
  classification VARCHAR(20) NOT NULL,
  published_to VARCHAR(20),
  barriers VARCHAR(1000) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_id),
  INDEX ix_access_object_parent (parent_id),
  INDEX ix_access_object_published (published_to)
);
