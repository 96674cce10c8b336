package org.commonweal.needs;

/**
 * What a need is called.
 *
 * @param ref such as N-101
 */
public record NeedLabel(NeedId id, String ref, String title, NeedState state) {}
