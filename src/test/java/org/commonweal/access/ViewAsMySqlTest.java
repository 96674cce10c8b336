package org.commonweal.access;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ViewAsMySqlTest extends ViewAsTest {}
