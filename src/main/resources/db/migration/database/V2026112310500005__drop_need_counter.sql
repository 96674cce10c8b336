DROP TABLE need_counter;
