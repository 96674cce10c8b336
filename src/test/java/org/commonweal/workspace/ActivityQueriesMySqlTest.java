package org.commonweal.workspace;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ActivityQueriesMySqlTest extends ActivityQueriesTest {}
