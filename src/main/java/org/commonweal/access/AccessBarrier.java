package org.commonweal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Takes from a person or organisation everything that carries the tag, whatever their grants. */
@Entity
@Table(name = "access_barrier")
class AccessBarrier extends AggregateRoot {

    @Column(name = "tag", nullable = false, length = 80)
    private String tag;

    @Enumerated(EnumType.STRING)
    @Column(name = "principal_kind", nullable = false, length = 20)
    private Principal.Kind principalKind;

    @Column(name = "principal_id", nullable = false)
    private UUID principalId;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "reason", nullable = false, length = 500)
    private String reason;

    protected AccessBarrier() {}

    AccessBarrier(String tag, Principal principal, Instant from, String reason) {
        if (!tag.matches("[A-Za-z0-9:._-]{1,80}") || !principal.canBeBarred()) {
            throw new IllegalArgumentException("A barrier is a tag against a person or an organisation");
        }
        this.tag = tag;
        this.principalKind = principal.kind();
        this.principalId = principal.id();
        this.startsAt = from;
        this.reason = reason;
    }

    void end(Instant at) {
        endsAt = at;
    }

    UUID principalId() {
        return principalId;
    }

    String tag() {
        return tag;
    }

    String reason() {
        return reason;
    }
}
