CREATE TABLE consultation_team (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  organisation_id BINARY(16) NOT NULL,
  reference VARCHAR(20),
  round INT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uq_consultation_team UNIQUE (consultation_id, organisation_id),
  CONSTRAINT fk_consultation_team FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
