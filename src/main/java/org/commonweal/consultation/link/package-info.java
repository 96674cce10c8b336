/**
 * What a consultation belongs to that other modules keep: the review and its stage, the options, and the decision that
 * is consulted on. Those modules lie above and tell of their decisions through {@code LinkedDecision}.
 */
@NullMarked
package org.commonweal.consultation.link;

import org.jspecify.annotations.NullMarked;
