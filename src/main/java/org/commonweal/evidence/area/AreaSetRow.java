package org.commonweal.evidence.area;

import java.time.Instant;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.table.AreaKind;

/** A set of areas in a list. */
public record AreaSetRow(
        AreaSetId id,
        AreaKind kind,
        String name,
        int year,
        Licence licence,
        String attribution,
        int areas,
        int boundaries,
        Instant loadedAt) {}
