package org.commonweal.consultation.analysis;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ExclusionsMySqlTest extends ExclusionsTest {}
