CREATE TABLE membership (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  organisation_id BINARY(16) NOT NULL,
  starts_at DATETIME(6) NOT NULL,
  ends_at DATETIME(6),
  PRIMARY KEY (id),
  INDEX ix_membership_person (person_id, starts_at),
  INDEX ix_membership_organisation (organisation_id, starts_at)
);
