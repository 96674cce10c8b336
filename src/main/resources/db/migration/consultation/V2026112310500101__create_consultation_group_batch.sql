CREATE TABLE consultation_group_batch (
  consultation_id BINARY(16) NOT NULL,
  question_key VARCHAR(60) NOT NULL,
  told LONGTEXT NOT NULL,
  waiting LONGTEXT NOT NULL,
  PRIMARY KEY (consultation_id, question_key),
  CONSTRAINT fk_consultation_group_batch FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);
