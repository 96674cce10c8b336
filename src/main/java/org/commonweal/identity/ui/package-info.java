/** Screens to look after organisations, people and guests, and the header's person menu. */
@NullMarked
package org.commonweal.identity.ui;

import org.jspecify.annotations.NullMarked;
