CREATE TABLE consultation_baseline_alert (
  consultation_id BINARY(16) NOT NULL,
  percent INT NOT NULL,
  raised_at DATETIME(6) NOT NULL,
  PRIMARY KEY (consultation_id, percent),
  CONSTRAINT fk_consultation_baseline_alert FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
