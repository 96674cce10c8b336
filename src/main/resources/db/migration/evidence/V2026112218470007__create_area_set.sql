CREATE TABLE area_set (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  valid_year INT NOT NULL,
  licence VARCHAR(20) NOT NULL,
  attribution VARCHAR(500) NOT NULL,
  loaded_by BINARY(16),
  loaded_at DATETIME(6) NOT NULL,
  area_count INT NOT NULL,
  boundary_count INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_area_set_name UNIQUE (name)
);
