CREATE TABLE ref_counter (
  series VARCHAR(20) NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (series)
);
