/** What other modules place on their pages: "Who can see this?", asking for access; and the list of requests. */
@NullMarked
@NamedInterface("ui")
package org.commonweal.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
