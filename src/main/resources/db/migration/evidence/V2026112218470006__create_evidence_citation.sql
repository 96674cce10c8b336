CREATE TABLE evidence_citation (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  from_type VARCHAR(30) NOT NULL,
  from_id BINARY(16) NOT NULL,
  from_label VARCHAR(200) NOT NULL,
  from_path VARCHAR(300) NOT NULL,
  item_id BINARY(16) NOT NULL,
  version_number INT NOT NULL,
  locator VARCHAR(200) NOT NULL,
  claim VARCHAR(2000) NOT NULL,
  cited_by BINARY(16),
  cited_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6),
  told_of INT NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_evidence_citation_from (from_id, ended_at),
  INDEX ix_evidence_citation_item (item_id, ended_at)
);
