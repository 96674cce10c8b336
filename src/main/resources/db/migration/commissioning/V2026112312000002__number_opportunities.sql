INSERT INTO ref_counter (series, last_number) VALUES ('OP', 0);
