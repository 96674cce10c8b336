package org.commonweal.consultation.link;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class LinkServiceMySqlTest extends LinkServiceTest {}
