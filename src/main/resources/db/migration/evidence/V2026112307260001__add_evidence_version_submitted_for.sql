ALTER TABLE evidence_version ADD COLUMN submitted_for BINARY(16);
