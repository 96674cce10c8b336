/**
 * Colleagues answer a consultation for their organisation: each answer locked by itself, comments beside it, a record
 * of who changed what, and a signatory who submits. An organisation has one response that counts, replaceable until the
 * consultation closes.
 */
@NullMarked
@NamedInterface("team")
package org.commonweal.consultation.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
