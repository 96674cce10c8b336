package org.commonweal.audit;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class AuditTrailMySqlTest extends AuditTrailTest {}
