CREATE TABLE consultation_upload (
  file_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  uploaded_by BINARY(16) NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (file_id),
  CONSTRAINT fk_consultation_upload FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_upload_at (uploaded_at)
);
