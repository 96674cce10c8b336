package org.commonweal.identity;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class GuestServiceMySqlTest extends GuestServiceTest {}
