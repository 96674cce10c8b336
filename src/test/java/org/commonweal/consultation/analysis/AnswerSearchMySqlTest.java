package org.commonweal.consultation.analysis;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class AnswerSearchMySqlTest extends AnswerSearchTest {}
