package org.commonweal.evidence;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class EvidenceTablesMySqlTest extends EvidenceTablesTest {}
