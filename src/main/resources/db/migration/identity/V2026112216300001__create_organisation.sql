CREATE TABLE organisation (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  about VARCHAR(2000) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  status VARCHAR(20) NOT NULL,
  home BOOLEAN NOT NULL,
  parent_id BINARY(16),
  alias VARCHAR(60) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_organisation_code UNIQUE (code),
  CONSTRAINT uq_organisation_alias UNIQUE (alias)
);
