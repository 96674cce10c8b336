package org.commonweal.files;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class FileDownloadsMySqlTest extends FileDownloadsTest {}
