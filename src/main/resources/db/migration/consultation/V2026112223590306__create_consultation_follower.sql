CREATE TABLE consultation_follower (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  email VARCHAR(254) NOT NULL,
  secret VARCHAR(32) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  confirmed_at DATETIME(6),
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_follower UNIQUE (consultation_id, email),
  CONSTRAINT uq_consultation_follower_secret UNIQUE (secret),
  CONSTRAINT fk_consultation_follower FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
