package org.commonweal.workspace.export;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class SpaceExportMySqlTest extends SpaceExportTest {}
