CREATE TABLE consultation_reading (
  consultation_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (consultation_id, person_id),
  CONSTRAINT fk_consultation_reading FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
