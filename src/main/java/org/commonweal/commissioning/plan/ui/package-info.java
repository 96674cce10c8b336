/** Plans and proposals in the workspaces. */
@NullMarked
package org.commonweal.commissioning.plan.ui;

import org.jspecify.annotations.NullMarked;
