package org.commonweal.workspace.invitations;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class InvitationServiceMySqlTest extends InvitationServiceTest {}
