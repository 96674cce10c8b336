package org.commonweal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A level at a subject for a principal, for a time. Ended, never deleted: the past is read from these rows. */
@Entity
@Table(name = "access_grant")
class AccessGrant extends AggregateRoot {

    @Column(name = "subject_type", nullable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "principal_kind", nullable = false, length = 20)
    private Principal.Kind principalKind;

    @Column(name = "principal_id", nullable = false)
    private UUID principalId;

    @Column(name = "principal_role", nullable = false, length = 40)
    private String principalRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "level", nullable = false, length = 20)
    private Level level;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "reason", nullable = false, length = 500)
    private String reason;

    protected AccessGrant() {}

    AccessGrant(
            SubjectRef subject, Principal principal, Level level, Instant from, @Nullable Instant to, String reason) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.principalKind = principal.kind();
        this.principalId = principal.id();
        this.principalRole = principal.role();
        this.level = level;
        this.startsAt = from;
        this.endsAt = to;
        this.reason = reason;
    }

    void end(Instant at) {
        if (endsAt == null || endsAt.isAfter(at)) {
            endsAt = at;
        }
    }

    GrantId id() {
        return new GrantId(rawId());
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    Principal principal() {
        return new Principal(principalKind, principalId, principalRole);
    }

    Level level() {
        return level;
    }

    /** What the record keeps of it. */
    Map<String, String> values() {
        return Map.of("principal", principalKind + ":" + principalId, "level", level.name());
    }

    Instant startsAt() {
        return startsAt;
    }

    @Nullable
    Instant endsAt() {
        return endsAt;
    }

    String reason() {
        return reason;
    }
}
