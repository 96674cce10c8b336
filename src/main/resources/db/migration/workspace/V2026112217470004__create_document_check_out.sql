CREATE TABLE document_check_out (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  document_id BINARY(16) NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  person_id BINARY(16) NOT NULL,
  touched_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_document_check_out UNIQUE (document_id),
  INDEX ix_document_check_out_idle (touched_at)
);
