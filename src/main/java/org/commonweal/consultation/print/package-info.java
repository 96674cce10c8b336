/** What people keep or fill in by hand: the copy of their answers, and the form on paper. */
@NullMarked
package org.commonweal.consultation.print;

import org.jspecify.annotations.NullMarked;
