package org.commonweal.consultation.proof;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class ConsultationFilesMySqlTest extends ConsultationFilesTest {}
