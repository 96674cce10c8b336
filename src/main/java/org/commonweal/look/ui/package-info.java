/** The screen where administrators change the look. */
@NullMarked
package org.commonweal.look.ui;

import org.jspecify.annotations.NullMarked;
