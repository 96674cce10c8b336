package org.commonweal.consultation.channel;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class UnusedUploadsMySqlTest extends UnusedUploadsTest {}
