CREATE TABLE glossary_term (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  slug VARCHAR(100) NOT NULL,
  name VARCHAR(100) NOT NULL,
  definition VARCHAR(2000) NOT NULL,
  example VARCHAR(1000) NOT NULL,
  retired BOOLEAN NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_glossary_term_slug UNIQUE (slug)
);
