package org.commonweal.needs;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class NeedServiceMySqlTest extends NeedServiceTest {}
