package org.commonweal.content;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class GlossaryMySqlTest extends GlossaryTest {}
