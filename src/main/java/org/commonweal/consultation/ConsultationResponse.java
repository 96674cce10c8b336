package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** One response as it was received. What was answered lies in {@link AnswerRows} and never changes. */
@Entity
@Table(name = "consultation_response")
@Indexed(index = "answer")
@TypeBinding(binder = @TypeBinderRef(type = ResponseBinder.class, retrieval = BeanRetrieval.BEAN))
class ConsultationResponse extends AggregateRoot {

    static final String SUBJECT_TYPE = "consultation-response";

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    /** The draft it was sent from, or the row it was keyed or imported from: counted once, however often it arrives. */
    @Column(name = "submission_id", nullable = false, updatable = false)
    private UUID submissionId;

    @Column(name = "reference", nullable = false, updatable = false, length = 20)
    private String reference;

    @Column(name = "form_number", nullable = false, updatable = false)
    private int formNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false, length = 20)
    private Channel channel;

    @Column(name = "organisation", nullable = false, updatable = false, length = 500)
    private String organisation;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Column(name = "keyed_by", updatable = false)
    private @Nullable UUID keyedBy;

    /** What suggests that no person wrote it, or wrote it twice; it never keeps a response out. */
    @Column(name = "suspicion", nullable = false, length = 200)
    private String suspicion;

    /** The variant it was given in; empty for the main text. */
    @Column(name = "variant", nullable = false, updatable = false, length = 35)
    private String variant = "";

    protected ConsultationResponse() {}

    ConsultationResponse(Arrival arrival, String reference, Actor by, Instant at) {
        this.consultationId = arrival.consultation().value();
        this.submissionId = arrival.submission();
        this.reference = reference;
        this.formNumber = arrival.formNumber();
        this.channel = arrival.channel();
        this.organisation = arrival.organisation();
        this.receivedAt = at;
        var day = arrival.receivedOn();
        this.receivedOn = day == null ? at.atZone(PortalClock.LONDON).toLocalDate() : day;
        this.keyedBy = by.person() == null || arrival.channel() == Channel.ONLINE
                ? null
                : by.person().value();
        this.suspicion = arrival.suspicion();
        this.variant = arrival.variant();
        var actor = arrival.channel() == Channel.ONLINE ? Actor.visitor() : by;
        registerEvent(new Happened(
                new SubjectRef(SUBJECT_TYPE, rawId()),
                "consultation.responded",
                actor,
                at,
                null,
                Map.of("consultation", consultationId.toString(), "channel", channel.name())));
    }

    UUID id() {
        return rawId();
    }

    UUID consultationId() {
        return consultationId;
    }

    String reference() {
        return reference;
    }

    Channel channel() {
        return channel;
    }

    int formNumber() {
        return formNumber;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** For a person to look at; the response stays and counts. */
    void flag(String reason) {
        if (!suspicion.contains(reason)) {
            suspicion = suspicion.isEmpty() ? reason : suspicion + ", " + reason;
        }
    }

    /** The last thing that happens to it; whoever indexed it forgets it then. */
    void erased(Actor by, Instant at) {
        registerEvent(new Happened(
                new SubjectRef(SUBJECT_TYPE, rawId()),
                "consultation.responseErased",
                by,
                at,
                null,
                Map.of("consultation", consultationId.toString())));
    }

    ResponseRow row() {
        return new ResponseRow(rawId(), reference, formNumber, channel, organisation, receivedOn, suspicion, variant);
    }
}
