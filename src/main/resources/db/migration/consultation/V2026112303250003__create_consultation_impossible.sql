CREATE TABLE consultation_impossible (
  id BINARY(16) NOT NULL,
  consultation_id BINARY(16) NOT NULL,
  first_question VARCHAR(20) NOT NULL,
  first_code VARCHAR(30) NOT NULL,
  second_question VARCHAR(20) NOT NULL,
  second_code VARCHAR(30) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_consultation_impossible FOREIGN KEY (consultation_id) REFERENCES consultation (id),
  CONSTRAINT uq_consultation_impossible UNIQUE (consultation_id, first_question, first_code, second_question, second_code)
);
