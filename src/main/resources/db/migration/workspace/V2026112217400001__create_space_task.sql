CREATE TABLE space_task (
  id BINARY(16) NOT NULL,
  version BIGINT NOT NULL,
  workspace_id BINARY(16) NOT NULL,
  title VARCHAR(200) NOT NULL,
  notes VARCHAR(4000) NOT NULL,
  due_on DATE,
  assignee_id BINARY(16),
  done_at DATETIME(6),
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  INDEX ix_space_task_workspace (workspace_id, due_on),
  INDEX ix_space_task_assignee (assignee_id, due_on)
);
