CREATE TABLE person (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  email VARCHAR(254) NOT NULL,
  issuer VARCHAR(250),
  subject VARCHAR(250),
  status VARCHAR(20) NOT NULL,
  acting_for BINARY(16),
  PRIMARY KEY (id),
  CONSTRAINT uq_person_email UNIQUE (email),
  CONSTRAINT uq_person_account UNIQUE (issuer, subject)
);
