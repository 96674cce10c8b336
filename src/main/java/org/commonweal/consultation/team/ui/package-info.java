/** Screens on which colleagues answer for their organisation. */
@NullMarked
package org.commonweal.consultation.team.ui;

import org.jspecify.annotations.NullMarked;
