CREATE TABLE organisation_domain (
  organisation_id BINARY(16) NOT NULL,
  domain VARCHAR(200) NOT NULL,
  PRIMARY KEY (organisation_id, domain),
  CONSTRAINT uq_organisation_domain UNIQUE (domain)
);
