package org.commonweal.evidence;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class UpdateRemindersMySqlTest extends UpdateRemindersTest {}
