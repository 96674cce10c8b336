INSERT INTO evidence_counter (name, last_number) VALUES ('EV', 0);
