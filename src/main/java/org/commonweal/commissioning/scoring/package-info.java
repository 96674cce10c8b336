/** Weighted scores in exact arithmetic: totals, ranks, and what would change if the weights were others. */
@NullMarked
package org.commonweal.commissioning.scoring;

import org.jspecify.annotations.NullMarked;
