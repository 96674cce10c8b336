package org.commonweal.evidence.area;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class AreaServiceMySqlTest extends AreaServiceTest {}
