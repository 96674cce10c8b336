/** The page on which an invitation is answered, and the managers' tab for them. */
@NullMarked
package org.commonweal.workspace.invitations.ui;

import org.jspecify.annotations.NullMarked;
