CREATE TABLE consultation_form (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  definition LONGTEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_form_number UNIQUE (consultation_id, number),
  CONSTRAINT fk_consultation_form FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
