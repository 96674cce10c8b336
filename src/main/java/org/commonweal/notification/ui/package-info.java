/** Notices and outgoing mail in the workspaces. */
@NullMarked
package org.commonweal.notification.ui;

import org.jspecify.annotations.NullMarked;
