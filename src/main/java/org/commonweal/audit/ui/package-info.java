/** What other modules place on their pages: the history of a subject, the trail of a space. */
@NullMarked
@NamedInterface("ui")
package org.commonweal.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
