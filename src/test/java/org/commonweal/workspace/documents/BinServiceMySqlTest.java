package org.commonweal.workspace.documents;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class BinServiceMySqlTest extends BinServiceTest {}
