package org.commonweal.workspace.agenda;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class TaskServiceMySqlTest extends TaskServiceTest {}
