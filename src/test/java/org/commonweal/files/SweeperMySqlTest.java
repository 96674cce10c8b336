package org.commonweal.files;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class SweeperMySqlTest extends SweeperTest {}
