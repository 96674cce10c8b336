package org.commonweal.evidence;

import java.time.Instant;

/** Published evidence in a public list. */
public record PublicEvidenceRow(
        String ref,
        String title,
        String description,
        EvidenceKind kind,
        String publisher,
        int version,
        Instant published) {}
