package org.commonweal.commissioning.plan;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class PlanServiceMySqlTest extends PlanServiceTest {}
