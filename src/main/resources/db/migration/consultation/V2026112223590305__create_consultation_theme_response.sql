CREATE TABLE consultation_theme_response (
  theme_id BINARY(16) NOT NULL,
  response_id BINARY(16) NOT NULL,
  PRIMARY KEY (theme_id, response_id),
  CONSTRAINT fk_consultation_theme_point FOREIGN KEY (theme_id) REFERENCES consultation_theme (id) ON DELETE CASCADE,
  CONSTRAINT fk_consultation_point_response FOREIGN KEY (response_id) REFERENCES consultation_response (id) ON DELETE CASCADE,
  INDEX ix_consultation_point_response (response_id)
);
