CREATE TABLE consultation_published_answer (
  rendition_id BINARY(16) NOT NULL,
  seq INT NOT NULL,
  question_key VARCHAR(20) NOT NULL,
  body LONGTEXT NOT NULL,
  PRIMARY KEY (rendition_id, seq),
  CONSTRAINT fk_consultation_published_answer FOREIGN KEY (rendition_id) REFERENCES consultation_rendition (id) ON DELETE CASCADE
);
