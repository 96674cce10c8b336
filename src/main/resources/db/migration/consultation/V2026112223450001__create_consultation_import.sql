CREATE TABLE consultation_import (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  rows_added BIGINT NOT NULL,
  rows_before BIGINT NOT NULL,
  imported_by BINARY(16) NOT NULL,
  imported_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_import FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
