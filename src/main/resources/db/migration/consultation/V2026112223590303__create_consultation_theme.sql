CREATE TABLE consultation_theme (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  place INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  you_said LONGTEXT NOT NULL,
  owner VARCHAR(200) NOT NULL,
  due_on DATE,
  answer_kind VARCHAR(20) NOT NULL,
  answer_text LONGTEXT NOT NULL,
  answered_at DATETIME(6),
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_theme FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  INDEX ix_consultation_theme (consultation_id, place)
);
