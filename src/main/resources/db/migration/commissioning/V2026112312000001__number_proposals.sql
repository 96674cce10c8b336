INSERT INTO ref_counter (series, last_number) VALUES ('P', 0);
