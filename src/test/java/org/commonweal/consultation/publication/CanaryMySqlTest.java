package org.commonweal.consultation.publication;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class CanaryMySqlTest extends CanaryTest {}
