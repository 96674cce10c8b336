CREATE TABLE organisation_identifier (
  organisation_id BINARY(16) NOT NULL,
  scheme VARCHAR(20) NOT NULL,
  number VARCHAR(60) NOT NULL,
  PRIMARY KEY (organisation_id, scheme, number)
);
