CREATE TABLE consultation_variant (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  code VARCHAR(35) NOT NULL,
  lang VARCHAR(35) NOT NULL,
  name VARCHAR(100) NOT NULL,
  rtl BOOLEAN NOT NULL,
  texts LONGTEXT NOT NULL,
  offered BOOLEAN NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_variant UNIQUE (consultation_id, code),
  CONSTRAINT fk_consultation_variant FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
