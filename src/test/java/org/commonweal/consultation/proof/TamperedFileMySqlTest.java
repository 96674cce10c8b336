package org.commonweal.consultation.proof;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class TamperedFileMySqlTest extends TamperedFileTest {}
