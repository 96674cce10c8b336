package org.commonweal.search;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class OwnIndexMySqlTest extends OwnIndexTest {}
