CREATE TABLE portal_look (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  name VARCHAR(20) NOT NULL,
  brand VARCHAR(7) NOT NULL,
  brand_contrast VARCHAR(7) NOT NULL,
  link VARCHAR(7) NOT NULL,
  accent VARCHAR(7) NOT NULL,
  text_colour VARCHAR(7) NOT NULL,
  surface VARCHAR(7) NOT NULL,
  logo MEDIUMBLOB,
  PRIMARY KEY (id),
  CONSTRAINT uq_portal_look_name UNIQUE (name)
);
