package org.commonweal.outcomes;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ThreadMySqlTest extends ThreadTest {}
