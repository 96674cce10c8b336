package org.commonweal.access;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class RefusalsMySqlTest extends RefusalsTest {}
