package org.commonweal.consultation.analysis;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class HeardFromMySqlTest extends HeardFromTest {}
