/** The tabs of a space for its tasks and its calendar. */
@NullMarked
package org.commonweal.workspace.agenda.ui;

import org.jspecify.annotations.NullMarked;
