CREATE TABLE membership_role (
  membership_id BINARY(16) NOT NULL,
  role VARCHAR(30) NOT NULL,
  PRIMARY KEY (membership_id, role)
);
