package org.commonweal.consultation.privacy;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class PrivacyMySqlTest extends PrivacyTest {}
