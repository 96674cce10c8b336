CREATE TABLE consultation_origin_secret (
  used_on DATE NOT NULL,
  secret VARCHAR(100) NOT NULL,
  PRIMARY KEY (used_on)
);
