CREATE TABLE guest_access (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  sponsor_id BINARY(16) NOT NULL,
  affiliation VARCHAR(200) NOT NULL,
  purpose VARCHAR(1000) NOT NULL,
  status VARCHAR(20) NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  last_seen_at DATETIME(6),
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_guest_access_person UNIQUE (person_id),
  INDEX ix_guest_access_ends (status, ends_on)
);
