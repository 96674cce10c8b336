package org.commonweal.consultation.channel;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ResponseImportsMySqlTest extends ResponseImportsTest {}
