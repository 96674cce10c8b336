CREATE TABLE search_entry (
  id BINARY(16) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_search_entry_type (subject_type)
);
