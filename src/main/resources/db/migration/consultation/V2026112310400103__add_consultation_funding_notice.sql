ALTER TABLE consultation ADD COLUMN funding_notice_on DATE;
