INSERT INTO ref_counter (series, last_number) VALUES ('O', 0);
