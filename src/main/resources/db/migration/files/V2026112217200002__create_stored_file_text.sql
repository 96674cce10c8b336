CREATE TABLE stored_file_text (
  file_id BINARY(16) NOT NULL,
  content LONGTEXT NOT NULL,
  PRIMARY KEY (file_id)
);
