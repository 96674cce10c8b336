/** Comments as a part of other modules' pages. */
@NullMarked
@NamedInterface("ui")
package org.commonweal.discussion.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
