CREATE TABLE consultation_link (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_link UNIQUE (consultation_id, kind, subject_type, subject_id),
  INDEX ix_consultation_link_subject (subject_type, subject_id)
);
