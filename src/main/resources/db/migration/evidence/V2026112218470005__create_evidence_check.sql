CREATE TABLE evidence_check (
  version_id BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  explanation VARCHAR(1000),
  row_count BIGINT,
  column_count INT,
  error_count INT NOT NULL,
  warning_count INT NOT NULL,
  report LONGTEXT,
  checked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (version_id),
  CONSTRAINT fk_evidence_check_version FOREIGN KEY (version_id) REFERENCES evidence_version (id)
);
