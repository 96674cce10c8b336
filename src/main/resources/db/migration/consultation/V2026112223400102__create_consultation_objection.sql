CREATE TABLE consultation_objection (
  response_id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (response_id),
  CONSTRAINT fk_consultation_objection FOREIGN KEY (response_id) REFERENCES consultation_response (id) ON DELETE CASCADE
);
