/**
 * What people say about things: comments on any subject that can be read.
 * {@link org.commonweal.discussion.CommentService} takes them; modules that own subjects can refuse with a
 * {@link org.commonweal.discussion.CommentPolicy}. Whoever may not read the subject does not see its comments.
 */
@NullMarked
@ApplicationModule(
        displayName = "Discussion",
        allowedDependencies = {"kernel", "database", "identity", "access", "search", "uikit", "webkit"})
package org.commonweal.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
