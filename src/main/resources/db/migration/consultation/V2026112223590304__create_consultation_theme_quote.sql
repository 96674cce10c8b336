CREATE TABLE consultation_theme_quote (
  theme_id BINARY(16) NOT NULL,
  seq INT NOT NULL,
  public_id VARCHAR(12) NOT NULL,
  PRIMARY KEY (theme_id, seq),
  CONSTRAINT fk_consultation_theme_quote FOREIGN KEY (theme_id) REFERENCES consultation_theme (id) ON DELETE CASCADE
);
