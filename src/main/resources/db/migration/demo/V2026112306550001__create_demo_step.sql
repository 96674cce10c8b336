CREATE TABLE demo_step (
  name VARCHAR(150) NOT NULL,
  outcome VARCHAR(100) NOT NULL,
  PRIMARY KEY (name)
);
