package org.commonweal.consultation.publication;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ThemeServiceMySqlTest extends ThemeServiceTest {}
