package org.commonweal.consultation.link;

import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * One thing a consultation is linked to.
 *
 * @param decision where it stands, if it is a decision that the reader may read of
 */
public record LinkRow(LinkKind kind, SubjectRef subject, LinkedDecision.@Nullable Standing decision) {}
