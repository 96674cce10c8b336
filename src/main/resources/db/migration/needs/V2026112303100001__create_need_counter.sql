CREATE TABLE need_counter (
  name VARCHAR(20) NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (name)
);
