package org.commonweal.access;

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
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** A person asks to read something they know of; a manager of it grants or declines. */
@Entity
@Table(name = "access_request")
class AccessRequest extends AggregateRoot {

    private static final int LONGEST_TEXT = 1_000;

    @Column(name = "subject_type", nullable = false, length = 30)
    private String subjectType;

    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(name = "organisation_id")
    private @Nullable UUID organisationId;

    @Column(name = "purpose", nullable = false, length = LONGEST_TEXT)
    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private AccessRequestState state = AccessRequestState.OPEN;

    /** True while open, absent afterwards: unique with subject and person, so that nobody asks twice at once. */
    @Column(name = "open_slot")
    private @Nullable Boolean openSlot = true;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decision_reason", length = LONGEST_TEXT)
    private @Nullable String decisionReason;

    protected AccessRequest() {}

    AccessRequest(SubjectRef subject, Actor actor, String purpose, Instant at) {
        var organisation = actor.organisation();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.personId = actor.requirePerson().value();
        this.organisationId = organisation == null ? null : organisation.value();
        this.purpose = required("purpose", purpose, "Say what you need it for, so that its owner can decide.");
        this.requestedAt = at;
    }

    void grant(Actor by, String reason, Instant at) {
        decide(AccessRequestState.GRANTED, by, reason.strip(), at);
    }

    void decline(Actor by, String reason, Instant at) {
        var words = required("reason", reason, "Give the reason; the person who asked will read it.");
        decide(AccessRequestState.DECLINED, by, words, at);
    }

    private void decide(AccessRequestState decision, Actor by, String reason, Instant at) {
        if (state != AccessRequestState.OPEN) {
            throw new RuleViolation(
                    "access.requestDecided", "Somebody else has decided on this request already. Reload the list.");
        }
        state = decision;
        openSlot = null;
        decidedAt = at;
        decidedBy = by.requirePerson().value();
        decisionReason = reason;
    }

    private static String required(String field, String text, String missing) {
        var words = text.strip();
        if (words.isEmpty()) {
            throw RuleViolation.onField("access." + field, field, missing);
        }
        if (words.length() > LONGEST_TEXT) {
            throw RuleViolation.onField("access." + field, field, "Use at most 1,000 characters.");
        }
        return words;
    }

    /** What the record and the notice of a decision say: whom it is for. */
    Map<String, String> decisionFor() {
        return Map.of("for", personId.toString());
    }

    AccessRequestRow row() {
        return new AccessRequestRow(
                id(),
                subject(),
                new PersonId(personId),
                organisationId == null ? null : new OrganisationId(organisationId),
                purpose,
                state,
                requestedAt,
                decisionReason);
    }

    AccessRequestId id() {
        return new AccessRequestId(rawId());
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
