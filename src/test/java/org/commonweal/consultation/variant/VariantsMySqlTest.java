package org.commonweal.consultation.variant;

import org.commonweal.testing.MySqlPortalTest;

@MySqlPortalTest
class VariantsMySqlTest extends VariantsTest {}
