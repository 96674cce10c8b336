package org.commonweal.evidence.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.commonweal.kernel.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One area of a set, with its outline when boundaries were loaded. */
@Entity
@Table(name = "area")
class Area implements Persistable<UUID> {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = Ids.timeOrdered();

    @Column(name = "set_id", nullable = false, updatable = false)
    private UUID setId;

    @Column(name = "code", nullable = false, updatable = false, length = 15)
    private String code;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    /** GeoJSON geometry, a Polygon or MultiPolygon. */
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "boundary", columnDefinition = "longtext")
    private @Nullable String boundary;

    @Transient
    private boolean fresh;

    protected Area() {}

    Area(AreaSetId set, String code, String name) {
        this.setId = set.value();
        this.code = code;
        this.name = name;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    String code() {
        return code;
    }

    void draw(String geometry) {
        boundary = geometry;
    }
}
