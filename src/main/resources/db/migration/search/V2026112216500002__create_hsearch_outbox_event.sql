CREATE TABLE hsearch_outbox_event (
  id BINARY(16) NOT NULL,
  entity_name VARCHAR(256) NOT NULL,
  entity_id VARCHAR(256) NOT NULL,
  entity_id_hash INTEGER NOT NULL,
  payload LONGBLOB NOT NULL,
  retries INTEGER NOT NULL,
  process_after DATETIME(6) NOT NULL,
  status ENUM ('ABORTED', 'PENDING') NOT NULL,
  tenant_id VARCHAR(255),
  PRIMARY KEY (id),
  INDEX ix_hsearch_outbox_event_process_after (process_after)
);
