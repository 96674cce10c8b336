package org.commonweal.site;

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
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A message somebody sent from a public page. The law gives a complaint about data protection 30 days to be answered.
 */
@Entity
@Table(name = "message_from_public")
class MessageFromPublic extends AggregateRoot {

    static final String SUBJECT_TYPE = "public-message";
    private static final int DAYS_TO_ACKNOWLEDGE = 30;
    private static final String DIGITS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Of the form it was sent with: a form is received once, however often it is sent. */
    @Column(name = "form_key", nullable = false, updatable = false, length = 32)
    private String formKey;

    @Column(name = "reference", nullable = false, updatable = false, length = 20)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private MessageKind kind;

    @Column(name = "sender_name", nullable = false, length = 200)
    private String name;

    @Column(name = "sender_email", nullable = false, length = 254)
    private String email;

    @Column(name = "body", nullable = false, length = 5000)
    private String text;

    /** What suggests that no person wrote it; empty for nothing. It never keeps a message out. */
    @Column(name = "suspicion", nullable = false, length = 100)
    private String suspicion;

    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;

    @Column(name = "acknowledge_by")
    private @Nullable LocalDate acknowledgeBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private @Nullable UUID acknowledgedBy;

    protected MessageFromPublic() {}

    MessageFromPublic(MessageKind kind, PublicMessageDraft draft, String formKey, String suspicion, Instant at) {
        this.kind = kind;
        this.name = draft.name();
        this.email = draft.email();
        this.text = draft.text();
        this.formKey = formKey;
        this.reference = reference(kind, formKey);
        this.suspicion = suspicion;
        this.receivedAt = at;
        if (kind == MessageKind.COMPLAINT) {
            acknowledgeBy = at.atZone(PortalClock.LONDON).toLocalDate().plusDays(DAYS_TO_ACKNOWLEDGE);
        }
        registerEvent(new Happened(
                subject(), "site.messageReceived", Actor.visitor(), at, null, Map.of("reference", reference)));
    }

    void acknowledge(long version, Actor by, Instant at) {
        requireVersion(version);
        if (acknowledgedAt != null) {
            throw new RuleViolation("site.alreadyAcknowledged", "This message has been marked as answered already.");
        }
        acknowledgedAt = at;
        acknowledgedBy = by.requirePerson().value();
        registerEvent(
                new Happened(subject(), "site.messageAcknowledged", by, at, null, Map.of("reference", reference)));
    }

    /** Forty bits of the form's key, without letters that are taken for others. */
    private static String reference(MessageKind kind, String formKey) {
        long bits = Long.parseUnsignedLong(formKey.substring(0, 10), 16);
        var digits = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            digits.append(DIGITS.charAt((int) (bits >> (5 * i)) & 31));
        }
        return kind.name().charAt(0) + "M-" + digits.insert(4, '-');
    }

    private SubjectRef subject() {
        return new SubjectRef(SUBJECT_TYPE, rawId());
    }

    MessageReceipt receipt() {
        return new MessageReceipt(reference, kind, acknowledgeBy);
    }

    MessageRow row() {
        return new MessageRow(
                rawId(),
                reference,
                kind,
                name,
                email,
                text,
                suspicion,
                receivedAt,
                acknowledgeBy,
                acknowledgedAt,
                versionNumber());
    }
}
