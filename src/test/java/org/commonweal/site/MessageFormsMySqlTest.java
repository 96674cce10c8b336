package org.commonweal.site;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class MessageFormsMySqlTest extends MessageFormsTest {}
