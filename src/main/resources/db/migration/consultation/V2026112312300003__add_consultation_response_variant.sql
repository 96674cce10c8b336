ALTER TABLE consultation_response ADD COLUMN variant VARCHAR(35) DEFAULT '' NOT NULL;
