package org.commonweal.consultation.team;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class TeamMySqlTest extends TeamTest {}
