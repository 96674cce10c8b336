package org.commonweal.discussion;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class CommentServiceMySqlTest extends CommentServiceTest {}
