INSERT INTO need_counter (name, last_number) VALUES ('N', 0);
