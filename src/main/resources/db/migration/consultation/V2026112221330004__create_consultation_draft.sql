CREATE TABLE consultation_draft (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  code_hash VARCHAR(64) NOT NULL,
  pages LONGTEXT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  suspicion VARCHAR(100) NOT NULL,
  reference VARCHAR(20),
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_draft_code UNIQUE (consultation_id, code_hash),
  CONSTRAINT fk_consultation_draft FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
