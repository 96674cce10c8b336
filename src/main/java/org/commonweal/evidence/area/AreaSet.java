package org.commonweal.evidence.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.jspecify.annotations.Nullable;

/** A list of areas of one kind and year; its areas are rows of their own, since there can be tens of thousands. */
@Entity
@Table(name = "area_set")
class AreaSet extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private AreaKind kind;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "valid_year", nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "licence", nullable = false, length = 20)
    private Licence licence;

    @Column(name = "attribution", nullable = false, length = 500)
    private String attribution;

    @Column(name = "loaded_by")
    private @Nullable UUID loadedBy;

    @Column(name = "loaded_at", nullable = false)
    private Instant loadedAt;

    @Column(name = "area_count", nullable = false)
    private int areaCount;

    @Column(name = "boundary_count", nullable = false)
    private int boundaryCount;

    protected AreaSet() {}

    AreaSet(NewAreaSet given, Actor by, Instant at) {
        kind = given.kind();
        name = given.name();
        year = given.year();
        licence = given.licence();
        attribution = given.attribution();
        loadedBy = by.person() == null ? null : by.person().value();
        loadedAt = at;
    }

    AreaSetId id() {
        return new AreaSetId(rawId());
    }

    String name() {
        return name;
    }

    AreaKind kind() {
        return kind;
    }

    int year() {
        return year;
    }

    void loaded(int areas, int boundaries, String action, Actor by, Instant at) {
        areaCount = areas;
        boundaryCount = boundaries;
        loadedAt = at;
        registerEvent(new Happened(
                id().subject(),
                action,
                by,
                at,
                null,
                Map.of("areas", String.valueOf(areas), "boundaries", String.valueOf(boundaries))));
    }

    AreaSetRow row() {
        return new AreaSetRow(id(), kind, name, year, licence, attribution, areaCount, boundaryCount, loadedAt);
    }
}
