package org.commonweal.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** One stitch of the thread: what follows from what. */
@Entity
@Table(name = "thread_link")
class ThreadLink extends AggregateRoot {

    @Column(name = "from_type", nullable = false, updatable = false, length = 40)
    private String fromType;

    @Column(name = "from_id", nullable = false, updatable = false)
    private UUID fromId;

    @Column(name = "to_type", nullable = false, updatable = false, length = 40)
    private String toType;

    @Column(name = "to_id", nullable = false, updatable = false)
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private LinkKind kind;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected ThreadLink() {}

    ThreadLink(SubjectRef from, SubjectRef to, LinkKind kind, @Nullable SubjectRef space, Actor by, Instant at) {
        fromType = from.type();
        fromId = from.id();
        toType = to.type();
        toId = to.id();
        this.kind = kind;
        madeBy = by.person() == null ? null : by.requirePerson().value();
        madeAt = at;
        say("thread.linked", space, by, at);
    }

    void cut(@Nullable SubjectRef space, Actor by, Instant at) {
        say("thread.cut", space, by, at);
    }

    private void say(String action, @Nullable SubjectRef space, Actor by, Instant at) {
        registerEvent(
                new Happened(to(), action, by, at, space, Map.of("from", from().toString(), "link", kind.name())));
    }

    SubjectRef from() {
        return new SubjectRef(fromType, fromId);
    }

    SubjectRef to() {
        return new SubjectRef(toType, toId);
    }

    LinkKind kind() {
        return kind;
    }
}
