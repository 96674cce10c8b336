#!/bin/bash
# Run by the MySQL image when it makes its database: adds the portal's own user, to whom the owner grants table by table.
mysql -uroot -p"$(cat /run/secrets/database_root)" <<SQL
CREATE USER IF NOT EXISTS 'portal'@'%' IDENTIFIED BY '$(cat /run/secrets/database_user)';
GRANT ALL PRIVILEGES ON portal.* TO 'portal_owner'@'%' WITH GRANT OPTION;
SQL
