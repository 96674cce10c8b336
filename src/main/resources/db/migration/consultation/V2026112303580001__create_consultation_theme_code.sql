CREATE TABLE consultation_theme_code (
  theme_id BINARY(16) NOT NULL,
  code_id BINARY(16) NOT NULL,
  PRIMARY KEY (theme_id, code_id),
  CONSTRAINT fk_consultation_theme_code_theme FOREIGN KEY (theme_id) REFERENCES consultation_theme (id) ON DELETE CASCADE,
  CONSTRAINT fk_consultation_theme_code_code FOREIGN KEY (code_id) REFERENCES consultation_code (id)
);
