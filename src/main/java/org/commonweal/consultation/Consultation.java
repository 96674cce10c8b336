package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.uikit.Labels;
import org.commonweal.workspace.WorkspaceId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A consultation with what it is about and how far it has come. Its form has versions of its own. */
@Entity
@Table(name = "consultation")
class Consultation extends AggregateRoot {

    private static final Set<ConsultationState> DECIDED_IN =
            EnumSet.of(ConsultationState.CLOSED, ConsultationState.ANALYSED, ConsultationState.REPORTED);

    @Column(name = "slug", nullable = false, updatable = false, length = 80)
    private String slug;

    @Column(name = "workspace_id", nullable = false, updatable = false)
    private UUID workspaceId;

    @Embedded
    private ConsultationBrief brief;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ConsultationState state = ConsultationState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_mode", nullable = false, length = 20)
    private AnswerMode mode = AnswerMode.OPEN;

    @Column(name = "form_number", nullable = false)
    private int formNumber = 1;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "analysis_note", nullable = false, columnDefinition = "longtext")
    private String analysisNote = "";

    @Column(name = "report", nullable = false, columnDefinition = "longtext")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String report = "";

    protected Consultation() {}

    Consultation(String slug, SubjectRef space, ConsultationBrief brief, Actor by, Instant at) {
        this.slug = slug;
        this.workspaceId = space.id();
        this.brief = brief;
        this.createdBy = by.person() == null ? null : by.person().value();
        changed("consultation.created", by, at, Map.of());
    }

    ConsultationId id() {
        return new ConsultationId(rawId());
    }

    String slug() {
        return slug;
    }

    WorkspaceId space() {
        return new WorkspaceId(workspaceId);
    }

    ConsultationBrief brief() {
        return brief;
    }

    ConsultationState state() {
        return state;
    }

    AnswerMode mode() {
        return mode;
    }

    int formNumber() {
        return formNumber;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    /** The day the decision was taken, once somebody has recorded that it was. */
    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    String analysisNote() {
        return analysisNote;
    }

    String report() {
        return report;
    }

    void describe(ConsultationBrief said, Actor by, Instant at) {
        requireState(ConsultationState.DRAFT);
        brief = said;
        changed("consultation.described", by, at, Map.of());
    }

    void answeredBy(AnswerMode who, Actor by, Instant at) {
        if (state != ConsultationState.DRAFT) {
            throw RuleViolation.onField(
                    "consultation.modeFixed",
                    "mode",
                    state == ConsultationState.APPROVED
                            ? "How people answer was approved with it. Take it back to change that."
                            : "How people answer was fixed when it opened and cannot change any more.");
        }
        mode = who;
        changed("consultation.modeChosen", by, at, Map.of("mode", who.name()));
    }

    void designed(Actor by, Instant at) {
        requireState(ConsultationState.DRAFT);
        changed("consultation.designed", by, at, Map.of());
    }

    /** Another person than who wrote it takes responsibility for it. */
    void approve(List<Missing> missing, Actor by, Instant at) {
        requireNext(ConsultationState.APPROVED);
        if (by.requirePerson().value().equals(createdBy)) {
            throw new AccessRefused(
                    "consultation.ownApproval", "You started this consultation. Somebody else has to approve it.");
        }
        require(missing.stream().filter(Missing::forApproval).toList(), "This cannot be approved yet.");
        approvedBy = by.requirePerson().value();
        state = ConsultationState.APPROVED;
        changed("consultation.approved", by, at, Map.of());
    }

    /** Back to the desk; what was approved has to be approved again. */
    void takeBack(Actor by, Instant at) {
        requireState(ConsultationState.APPROVED);
        state = ConsultationState.DRAFT;
        approvedBy = null;
        changed("consultation.takenBack", by, at, Map.of());
    }

    void open(List<Missing> missing, LocalDate today, Actor by, Instant at) {
        requireNext(ConsultationState.OPEN);
        require(missing, "This cannot be opened yet.");
        var opens = brief.period().opensOn();
        if (opens != null && opens.isAfter(today)) {
            throw RuleViolation.onField(
                    "consultation.tooEarly",
                    "opensOn",
                    "The opening day has not come. It opens by itself when it does.");
        }
        state = ConsultationState.OPEN;
        openedAt = at;
        closesAt = brief.period().closesAt();
        changed("consultation.opened", by, at, Map.of());
    }

    /** Whether an answer that arrives at this instant still counts. */
    boolean takesAnswersAt(Instant at) {
        return state == ConsultationState.OPEN && closesAt != null && at.isBefore(closesAt);
    }

    void extend(LocalDate day, Actor by, Instant at) {
        requireState(ConsultationState.OPEN);
        var before = brief.period().closesOn();
        var decision = brief.decision().on();
        if (before != null && !day.isAfter(before)) {
            throw RuleViolation.onField(
                    "consultation.onlyLater",
                    "closesOn",
                    "While it is open, the closing day can only move to a later one.");
        }
        if (decision != null && !decision.isAfter(day)) {
            throw RuleViolation.onField(
                    "consultation.afterDecision",
                    "closesOn",
                    "The decision would be made before the consultation closes (Gunning 1). Move the decision first.");
        }
        brief = brief.lasting(brief.period().until(day));
        closesAt = brief.period().closesAt();
        changed("consultation.extended", by, at, Map.of("closesOn", day.toString()));
    }

    /** While people answer, only the words may be put right and the decision moved to a later day. */
    void correct(ConsultationText text, @Nullable LocalDate decisionOn, Actor by, Instant at) {
        requireState(ConsultationState.OPEN);
        var closes = brief.period().closesOn();
        if (decisionOn == null || closes != null && !decisionOn.isAfter(closes)) {
            throw RuleViolation.onField(
                    "consultation.afterDecision",
                    "decisionOn",
                    "The decision has to come after the closing day (Gunning 1). Choose a later day.");
        }
        brief = brief.saying(text).deciding(brief.decision().expectedOn(decisionOn));
        changed("consultation.corrected", by, at, Map.of());
    }

    void redesigned(int number, Actor by, Instant at) {
        requireState(ConsultationState.OPEN);
        boolean other = number != formNumber;
        formNumber = number;
        changed(
                other ? "consultation.questionsChanged" : "consultation.wordingCorrected",
                by,
                at,
                Map.of("form", String.valueOf(number)));
    }

    void close(Actor by, Instant at) {
        requireNext(ConsultationState.CLOSED);
        if (closesAt != null && at.isBefore(closesAt)) {
            throw new RuleViolation(
                    "consultation.stillOpen",
                    "The public was told that it can answer until the closing day. It closes by itself after that.");
        }
        state = ConsultationState.CLOSED;
        changed("consultation.closed", by, at, Map.of());
    }

    /** @param method how the answers were read: all of them, or how a sample was taken */
    void analysed(String method, Actor by, Instant at) {
        requireNext(ConsultationState.ANALYSED);
        analysisNote = Checked.text("method", "description of how the answers were read", method, 1, 4000);
        state = ConsultationState.ANALYSED;
        changed("consultation.analysed", by, at, Map.of());
    }

    void reported(String text, Actor by, Instant at) {
        requireNext(ConsultationState.REPORTED);
        report = Checked.text("report", "report of what people said", text, 1, 200_000);
        state = ConsultationState.REPORTED;
        changed("consultation.reported", by, at, Map.of());
    }

    /** Records that the decision was taken, in whatever state the reading of the answers is. */
    void decided(LocalDate on, LocalDate today, Actor by, Instant at) {
        var closes = brief.period().closesOn();
        if (state == ConsultationState.OPEN || closes != null && !on.isAfter(closes)) {
            throw RuleViolation.onField(
                    "consultation.decidedTooEarly",
                    "decidedOn",
                    "A decision before the consultation closed was not at a formative stage (Gunning 1). It can only be recorded as taken after the closing day.");
        }
        if (!DECIDED_IN.contains(state)) {
            throw refusal();
        }
        if (on.isAfter(today)) {
            throw RuleViolation.onField("consultation.decidedLater", "decidedOn", "That day is still to come.");
        }
        decidedOn = on;
        changed("consultation.decided", by, at, Map.of("decidedOn", on.toString()));
    }

    void feedbackPublished(LocalDate today, Actor by, Instant at) {
        requireNext(ConsultationState.FEEDBACK_PUBLISHED);
        if (decidedOn == null) {
            brief.decision().requireDue(today);
            throw new RuleViolation(
                    "consultation.decisionNotRecorded",
                    "What came of the consultation is told after the decision. Record first when it was taken.");
        }
        state = ConsultationState.FEEDBACK_PUBLISHED;
        changed("consultation.feedbackPublished", by, at, Map.of());
    }

    /** Nothing is changed any more from here on, besides what people have a right to; what is public stays. */
    void archive(Actor by, Instant at) {
        requireNext(ConsultationState.ARCHIVED);
        state = ConsultationState.ARCHIVED;
        changed("consultation.archived", by, at, Map.of());
    }

    void requireChangeable() {
        if (state == ConsultationState.ARCHIVED) {
            throw new RuleViolation(
                    "consultation.archived",
                    "This consultation is archived. It can be read, and nothing in it changes any more.");
        }
    }

    void requireAt(long version) {
        requireVersion(version);
    }

    private void requireNext(ConsultationState wanted) {
        if (!state.next().contains(wanted)) {
            throw refusal();
        }
    }

    void requireState(ConsultationState wanted) {
        if (state != wanted) {
            throw refusal();
        }
    }

    private RuleViolation refusal() {
        return new RuleViolation(
                "consultation.state",
                "This consultation is “%s”, and that cannot be done now."
                        .formatted(Labels.of(state).toLowerCase(java.util.Locale.UK)));
    }

    private static void require(List<Missing> missing, String refusal) {
        if (!missing.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.incomplete",
                    refusal,
                    missing.stream().map(Missing::text).toList());
        }
    }

    private void changed(String action, Actor by, Instant at, Map<String, String> more) {
        changedAt = at;
        var values = new HashMap<>(more);
        values.put("slug", slug);
        values.put("state", state.name());
        registerEvent(new Happened(id().subject(), action, by, at, space().subject(), values));
    }
}
