package org.commonweal.notification;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class NotificationMySqlTest extends NotificationTest {}
