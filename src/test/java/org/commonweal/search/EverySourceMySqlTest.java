package org.commonweal.search;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class EverySourceMySqlTest extends EverySourceTest {}
