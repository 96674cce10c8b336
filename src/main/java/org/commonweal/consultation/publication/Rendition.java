package org.commonweal.consultation.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.Consulted;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What may be published of one response, and who answers for it. */
@Entity
@Table(name = "consultation_rendition")
class Rendition extends AggregateRoot {

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "response_id", nullable = false, updatable = false)
    private UUID responseId;

    /** By which everyone can name it; made for the purpose, so that nobody finds the response behind it. */
    @Column(name = "public_id", nullable = false, updatable = false, length = 12)
    private String publicId;

    /** The name it is published with; empty for none. */
    @Column(name = "attribution", nullable = false, length = 500)
    private String attribution;

    @Column(name = "for_organisation", nullable = false, updatable = false)
    private boolean forOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private RenditionState state = RenditionState.TO_REDACT;

    @ElementCollection
    @CollectionTable(name = "consultation_published_answer", joinColumns = @JoinColumn(name = "rendition_id"))
    @OrderColumn(name = "seq")
    private List<PublishedAnswer> answers = new ArrayList<>();

    /** Why something that looks as if it identified somebody may stay, or why it is not published. */
    @Column(name = "reason", nullable = false, length = 1000)
    private String reason = "";

    @Column(name = "redacted_by")
    private @Nullable UUID redactedBy;

    @Column(name = "redacted_at")
    private @Nullable Instant redactedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected Rendition() {}

    Rendition(Consulted consultation, Source source, String publicId) {
        if (source.consent() == Consent.NONE) {
            throw source.refusal();
        }
        this.consultationId = consultation.id().value();
        this.responseId = source.response();
        this.publicId = publicId;
        this.attribution = source.attribution();
        this.forOrganisation = source.forOrganisation();
        this.answers.addAll(source.texts());
    }

    UUID responseId() {
        return responseId;
    }

    ConsultationId consultation() {
        return new ConsultationId(consultationId);
    }

    String publicId() {
        return publicId;
    }

    String attribution() {
        return attribution;
    }

    boolean forOrganisation() {
        return forOrganisation;
    }

    RenditionState state() {
        return state;
    }

    List<PublishedAnswer> answers() {
        return List.copyOf(answers);
    }

    String reason() {
        return reason;
    }

    @Nullable
    UUID redactedBy() {
        return redactedBy;
    }

    @Nullable
    UUID decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    void requireAt(long version) {
        requireVersion(version);
    }

    void redacted(Source source, List<PublishedAnswer> cleared, String why, Consulted in, Actor by, Instant at) {
        require(RenditionState.TO_REDACT, RenditionState.TO_APPROVE);
        requireConsent(source);
        answers.clear();
        answers.addAll(cleared);
        attribution = source.attribution();
        reason = why;
        redactedBy = by.requirePerson().value();
        redactedAt = at;
        become(RenditionState.TO_APPROVE, "consultation.redacted", in, by, at);
    }

    void approved(Source source, Consulted in, Actor by, Instant at) {
        require(RenditionState.TO_APPROVE);
        requireConsent(source);
        if (by.requirePerson().value().equals(redactedBy)) {
            throw new AccessRefused(
                    "consultation.ownRedaction", "You cleared this response. Somebody else has to approve it.");
        }
        decided(by, at);
        become(RenditionState.PUBLISHED, "consultation.responsePublished", in, by, at);
    }

    void sentBack(String why, Consulted in, Actor by, Instant at) {
        require(RenditionState.TO_APPROVE);
        reason = why;
        become(RenditionState.TO_REDACT, "consultation.redactionSentBack", in, by, at);
    }

    void withheld(String why, Consulted in, Actor by, Instant at) {
        require(RenditionState.TO_REDACT, RenditionState.TO_APPROVE);
        reason = why;
        decided(by, at);
        become(RenditionState.WITHHELD, "consultation.responseWithheld", in, by, at);
    }

    void unpublished(String why, Consulted in, Actor by, Instant at) {
        require(RenditionState.PUBLISHED);
        reason = why;
        decided(by, at);
        become(RenditionState.UNPUBLISHED, "consultation.responseUnpublished", in, by, at);
    }

    /** Back to the start: what was cleared before has to be cleared and approved again. */
    void reopened(Source source, Consulted in, Actor by, Instant at) {
        require(RenditionState.UNPUBLISHED, RenditionState.WITHHELD);
        requireConsent(source);
        redactedBy = null;
        redactedAt = null;
        become(RenditionState.TO_REDACT, "consultation.redactionReopened", in, by, at);
    }

    private static void requireConsent(Source source) {
        if (source.consent() == Consent.NONE) {
            throw source.refusal();
        }
    }

    private void require(RenditionState... wanted) {
        if (!List.of(wanted).contains(state)) {
            throw new RuleViolation(
                    "consultation.renditionState",
                    "This response is in another state by now. Open it again to see where it stands.");
        }
    }

    private void decided(Actor by, Instant at) {
        decidedBy = by.person() == null ? null : by.person().value();
        decidedAt = at;
    }

    private void become(RenditionState next, String action, Consulted in, Actor by, Instant at) {
        state = next;
        registerEvent(
                new Happened(in.id().subject(), action, by, at, in.space().subject(), Map.of("response", publicId)));
    }
}
