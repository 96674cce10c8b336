package org.commonweal.files;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class BacklogMySqlTest extends BacklogTest {}
