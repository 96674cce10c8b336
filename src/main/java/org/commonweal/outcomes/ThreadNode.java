package org.commonweal.outcomes;

import org.commonweal.kernel.SubjectRef;

/**
 * One thing on the thread, as the reader may see it.
 *
 * @param ref what people call it, such as N-101
 * @param path its page below {@code /app/}
 */
public record ThreadNode(SubjectRef subject, String ref, String title, String path) {}
