CREATE TABLE consultation_edition (
  consultation_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  stood_until DATETIME(6) NOT NULL,
  figures LONGTEXT NOT NULL,
  PRIMARY KEY (consultation_id, number),
  CONSTRAINT fk_consultation_edition FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
