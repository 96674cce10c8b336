package org.commonweal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Fact;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A fact waiting to be told. */
@Entity
@Table(name = "notice_event")
class NoticeEvent extends AggregateRoot {

    /** The person a fact is meant for, whether or not they belong to its space. */
    static final String FOR = "for";

    @Column(name = "subject_type", nullable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "space_id")
    private @Nullable UUID spaceId;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "action_code", nullable = false, length = 60)
    private String action;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    protected NoticeEvent() {}

    NoticeEvent(Fact fact) {
        var space = fact.space();
        var actor = fact.actor().person();
        var meantFor = fact.values().get(FOR);
        this.subjectType = fact.subject().type();
        this.subjectId = fact.subject().id();
        this.spaceId = space == null ? null : space.id();
        this.actorId = actor == null ? null : actor.value();
        this.personId = meantFor == null ? null : UUID.fromString(meantFor);
        this.action = fact.action();
        this.at = fact.at();
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    @Nullable
    UUID spaceId() {
        return spaceId;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    String action() {
        return action;
    }

    Instant at() {
        return at;
    }
}
