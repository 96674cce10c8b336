ALTER TABLE consultation ADD COLUMN decided_on DATE;
