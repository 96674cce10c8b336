package org.commonweal.consultation.channel;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class QuestionTypesMySqlTest extends QuestionTypesTest {}
