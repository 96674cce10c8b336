CREATE TABLE consultation_campaign (
  consultation_id BINARY(16) NOT NULL,
  seq INT NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  people INT NOT NULL,
  PRIMARY KEY (consultation_id, seq),
  CONSTRAINT fk_consultation_campaign FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
