/**
 * What staff read out of the answers: tables of one question by another, and the same tables with small numbers hidden
 * for everyone else.
 */
@NullMarked
@NamedInterface("analysis")
package org.commonweal.consultation.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
