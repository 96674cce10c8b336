package org.commonweal.workspace;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class SpaceReclassificationMySqlTest extends SpaceReclassificationTest {}
