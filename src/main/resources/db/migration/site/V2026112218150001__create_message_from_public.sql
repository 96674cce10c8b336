CREATE TABLE message_from_public (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  form_key VARCHAR(32) NOT NULL,
  reference VARCHAR(20) NOT NULL,
  kind VARCHAR(30) NOT NULL,
  sender_name VARCHAR(200) NOT NULL,
  sender_email VARCHAR(254) NOT NULL,
  body VARCHAR(5000) NOT NULL,
  suspicion VARCHAR(100) NOT NULL,
  received_at DATETIME(6) NOT NULL,
  acknowledge_by DATE,
  acknowledged_at DATETIME(6),
  acknowledged_by BINARY(16),
  PRIMARY KEY (id),
  CONSTRAINT uq_message_from_public_form_key UNIQUE (form_key),
  CONSTRAINT uq_message_from_public_reference UNIQUE (reference),
  INDEX ix_message_from_public_received (received_at)
);
