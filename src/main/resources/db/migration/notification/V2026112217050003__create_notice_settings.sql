CREATE TABLE notice_settings (
  person_id BINARY(16) NOT NULL,
  mail_news BOOLEAN NOT NULL,
  mail_personal BOOLEAN NOT NULL,
  PRIMARY KEY (person_id)
);
