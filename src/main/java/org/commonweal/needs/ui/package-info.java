/** Needs in the workspaces. */
@NullMarked
package org.commonweal.needs.ui;

import org.jspecify.annotations.NullMarked;
