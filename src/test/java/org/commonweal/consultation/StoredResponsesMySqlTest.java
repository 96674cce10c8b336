package org.commonweal.consultation;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class StoredResponsesMySqlTest extends StoredResponsesTest {}
