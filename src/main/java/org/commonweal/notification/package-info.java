/**
 * Tells people what happened: notices in the workspaces and outgoing mail. Both start from a row written in the same
 * transaction as the change and are delivered afterwards, to those who can read the subject at that moment.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel", "database", "identity", "access", "search", "discussion", "uikit", "webkit"})
package org.commonweal.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
