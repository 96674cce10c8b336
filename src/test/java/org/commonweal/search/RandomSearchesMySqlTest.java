package org.commonweal.search;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class RandomSearchesMySqlTest extends RandomSearchesTest {}
