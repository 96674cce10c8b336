package org.commonweal.consultation.channel;

import java.time.Instant;

/** A file that was read in. */
public record ImportRow(String fileName, long added, long before, Instant at) {}
