package org.commonweal.workspace.agenda;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class EventServiceMySqlTest extends EventServiceTest {}
