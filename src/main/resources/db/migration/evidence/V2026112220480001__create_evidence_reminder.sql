CREATE TABLE evidence_reminder (
  item_id BINARY(16) NOT NULL,
  due DATE NOT NULL,
  step INT NOT NULL,
  PRIMARY KEY (item_id)
);
