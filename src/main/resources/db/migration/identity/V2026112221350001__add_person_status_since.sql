ALTER TABLE person ADD COLUMN status_since DATETIME(6);
