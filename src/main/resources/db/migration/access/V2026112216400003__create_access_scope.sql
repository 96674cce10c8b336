CREATE TABLE access_scope (
  object_id BINARY(16) NOT NULL,
  scope_id BINARY(16) NOT NULL,
  trusted BOOLEAN NOT NULL,
  PRIMARY KEY (object_id, scope_id),
  INDEX ix_access_scope_scope (scope_id, object_id)
);
