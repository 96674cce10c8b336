package org.commonweal.evidence;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class CitationServiceMySqlTest extends CitationServiceTest {}
