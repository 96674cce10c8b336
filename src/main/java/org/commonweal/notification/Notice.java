package org.commonweal.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** One line of news for one person. */
@Entity
@Table(name = "notice")
class Notice extends AggregateRoot {

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "subject_type", nullable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "space_id")
    private @Nullable UUID spaceId;

    @Column(name = "actor_id")
    private @Nullable UUID actorId;

    @Column(name = "action_code", nullable = false, length = 60)
    private String action;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {}

    Notice(PersonId person, NoticeEvent event) {
        this.personId = person.value();
        this.subjectType = event.subject().type();
        this.subjectId = event.subject().id();
        this.spaceId = event.spaceId();
        this.actorId = event.actorId();
        this.action = event.action();
        this.at = event.at();
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    UUID noticeId() {
        return rawId();
    }

    boolean belongsTo(PersonId person) {
        return personId.equals(person.value());
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    @Nullable
    SubjectRef space() {
        return spaceId == null ? null : new SubjectRef("workspace", spaceId);
    }

    @Nullable
    UUID spaceId() {
        return spaceId;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    String action() {
        return action;
    }

    Instant at() {
        return at;
    }

    boolean unread() {
        return readAt == null;
    }
}
