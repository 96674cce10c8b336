CREATE TABLE consultation_intake (
  response_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  import_id BINARY(16),
  reference VARCHAR(200) NOT NULL,
  source VARCHAR(200) NOT NULL,
  content VARCHAR(64) NOT NULL,
  row_number_in_file BIGINT,
  scan_id BINARY(16),
  PRIMARY KEY (response_id),
  CONSTRAINT fk_consultation_intake_response FOREIGN KEY (response_id) REFERENCES consultation_response (id),
  CONSTRAINT fk_consultation_intake_import FOREIGN KEY (import_id) REFERENCES consultation_import (id),
  INDEX ix_consultation_intake_source (consultation_id, source)
);
