package org.commonweal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A remark in plain text. Taken back, it leaves its place behind so that answers to it still make sense. */
@Entity
@Table(name = "comment_on")
class Comment extends AggregateRoot {

    static final int LENGTH = 4000;
    private static final String SPACE = "workspace";

    @Column(name = "subject_type", nullable = false, updatable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "space_id", updatable = false)
    private @Nullable UUID spaceId;

    @Column(name = "text", nullable = false, length = LENGTH)
    private String text;

    @Column(name = "author_id", nullable = false, updatable = false)
    private UUID authorId;

    /** For whom the author spoke. */
    @Column(name = "organisation_id", updatable = false)
    private @Nullable UUID organisationId;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    protected Comment() {}

    Comment(SubjectRef subject, @Nullable SubjectRef space, String text, Actor by, Instant at) {
        var organisation = by.organisation();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.spaceId = space == null || !space.type().equals(SPACE) ? null : space.id();
        this.text = checked(text);
        this.authorId = by.requirePerson().value();
        this.organisationId = organisation == null ? null : organisation.value();
        this.createdAt = at;
        say("comment.added", by, at);
    }

    /** Changes the author's own words; that they were changed stays visible. */
    void edit(String text, long expected, Actor by, Instant at) {
        requireVersion(expected);
        requireThere();
        if (!author().equals(by.person())) {
            throw new RuleViolation("discussion.notYours", "You can change only what you wrote yourself.");
        }
        this.text = checked(text);
        editedAt = at;
        say("comment.edited", by, at);
    }

    void delete(Actor by, Instant at) {
        requireThere();
        text = "";
        deletedAt = at;
        say("comment.deleted", by, at);
    }

    private void requireThere() {
        if (deleted()) {
            throw new RuleViolation("discussion.deleted", "This comment has been deleted.");
        }
    }

    private static String checked(String text) {
        // Line breaks and tabs are all the control characters a comment needs.
        var plain = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        if (plain.isEmpty() || plain.length() > LENGTH) {
            throw RuleViolation.onField("discussion.text", "text", "Write a comment of 1 to 4,000 characters.");
        }
        return plain;
    }

    private void say(String action, Actor by, Instant at) {
        var space = spaceId == null ? null : new SubjectRef(SPACE, spaceId);
        registerEvent(new Happened(
                id().subject(), action, by, at, space, Map.of("on", subject().toString())));
    }

    CommentId id() {
        return new CommentId(rawId());
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    String text() {
        return text;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant editedAt() {
        return editedAt;
    }

    boolean deleted() {
        return deletedAt != null;
    }
}
