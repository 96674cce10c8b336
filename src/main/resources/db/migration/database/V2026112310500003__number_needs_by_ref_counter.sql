INSERT INTO ref_counter (series, last_number) SELECT name, last_number FROM need_counter;
