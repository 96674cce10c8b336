package org.commonweal.access;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class WhoCanSeeMySqlTest extends WhoCanSeeTest {}
