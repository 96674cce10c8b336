CREATE TABLE consultation_integrity_note (
  consultation_id BINARY(16) NOT NULL,
  body VARCHAR(4000) NOT NULL,
  PRIMARY KEY (consultation_id),
  CONSTRAINT fk_consultation_integrity_note FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
