CREATE TABLE outgoing_mail (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  address VARCHAR(254) NOT NULL,
  heading VARCHAR(200) NOT NULL,
  body VARCHAR(10000) NOT NULL,
  unsubscribe VARCHAR(400),
  state VARCHAR(20) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6),
  attempts INT NOT NULL,
  last_error VARCHAR(500),
  PRIMARY KEY (id),
  INDEX ix_outgoing_mail_due (state, due_at),
  INDEX ix_outgoing_mail_created (created_at)
);
