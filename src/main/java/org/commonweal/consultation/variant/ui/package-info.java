/** Screens for the languages and the easy read of a consultation. */
@NullMarked
package org.commonweal.consultation.variant.ui;

import org.jspecify.annotations.NullMarked;
