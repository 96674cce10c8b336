package org.commonweal.workspace;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class WorkspaceServiceMySqlTest extends WorkspaceServiceTest {}
