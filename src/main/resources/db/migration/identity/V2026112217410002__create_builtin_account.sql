CREATE TABLE builtin_account (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  person_id BINARY(16) NOT NULL,
  username VARCHAR(60),
  password_hash VARCHAR(200) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_builtin_account_person UNIQUE (person_id),
  CONSTRAINT uq_builtin_account_username UNIQUE (username)
);
