CREATE TABLE area (
  id BINARY(16) NOT NULL,
  set_id BINARY(16) NOT NULL,
  code VARCHAR(15) NOT NULL,
  name VARCHAR(120) NOT NULL,
  boundary LONGTEXT,
  PRIMARY KEY (id),
  CONSTRAINT uq_area_code UNIQUE (set_id, code),
  CONSTRAINT fk_area_set FOREIGN KEY (set_id) REFERENCES area_set (id),
  INDEX ix_area_code (code)
);
