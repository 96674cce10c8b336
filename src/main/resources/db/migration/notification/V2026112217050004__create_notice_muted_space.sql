CREATE TABLE notice_muted_space (
  person_id BINARY(16) NOT NULL,
  space_id BINARY(16) NOT NULL,
  PRIMARY KEY (person_id, space_id)
);
