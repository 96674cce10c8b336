CREATE TABLE consultation_change (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  difference LONGTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_change FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_change (consultation_id, made_at)
);
