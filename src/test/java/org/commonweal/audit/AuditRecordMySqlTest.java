package org.commonweal.audit;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class AuditRecordMySqlTest extends AuditRecordTest {}
