CREATE TABLE consultation_file (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  manifest LONGTEXT NOT NULL,
  packed LONGBLOB NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_file FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_file (consultation_id, made_at)
);
