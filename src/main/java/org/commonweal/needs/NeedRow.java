package org.commonweal.needs;

import java.time.Instant;

/** A need in a list. */
public record NeedRow(String ref, String title, String therefore, NeedState state, Instant changedAt) {}
