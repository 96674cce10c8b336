DROP TABLE evidence_counter;
