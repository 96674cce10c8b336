/** Setting consultations up and reading what came in, in the workspaces. */
@NullMarked
package org.commonweal.consultation.ui;

import org.jspecify.annotations.NullMarked;
