package org.commonweal.evidence;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class EvidenceServiceMySqlTest extends EvidenceServiceTest {}
