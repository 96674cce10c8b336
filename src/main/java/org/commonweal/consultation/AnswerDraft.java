package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.consultation.form.Fields;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Answers that somebody is still giving: every page as it was typed. Whoever knows the code can go on; nothing says who
 * that is. Once sent, the pages are emptied and what stays leads back to the receipt.
 */
@Entity
@Table(name = "consultation_draft")
class AnswerDraft extends AggregateRoot {

    /** More would make the portal a sender of messages to others. */
    private static final int MOST_MAILS = 3;

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "code_hash", nullable = false, updatable = false, length = 64)
    private String codeHash;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "pages", nullable = false, columnDefinition = "longtext")
    private String pages = "{}";

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "suspicion", nullable = false, updatable = false, length = 100)
    private String suspicion;

    @Column(name = "reference", length = 20)
    private @Nullable String reference;

    /** How many messages with the receipt were asked for. */
    @Column(name = "mails", nullable = false)
    private int mails;

    /** The variant its pages are shown in; empty for the main text. */
    @Column(name = "variant", nullable = false, length = 35)
    private String variant = "";

    protected AnswerDraft() {}

    AnswerDraft(ConsultationId consultation, String codeHash, String suspicion, Instant at) {
        this.consultationId = consultation.value();
        this.codeHash = codeHash;
        this.suspicion = suspicion;
        this.startedAt = at;
    }

    UUID id() {
        return rawId();
    }

    UUID consultationId() {
        return consultationId;
    }

    Instant startedAt() {
        return startedAt;
    }

    String suspicion() {
        return suspicion;
    }

    @Nullable
    String reference() {
        return reference;
    }

    String variant() {
        return variant;
    }

    /** Shows the pages in another variant; what was typed stays as it is. */
    void readAs(String code) {
        if (!code.matches("[a-z0-9-]{0,35}")) {
            throw new RuleViolation("consultation.variant", "There is no such variant of this consultation.");
        }
        variant = code;
    }

    boolean sent() {
        return reference != null;
    }

    DraftPages pages() {
        return DraftPages.read(pages);
    }

    void keep(String page, Fields fields) {
        pages = pages().with(page, fields).text();
    }

    void mailed() {
        if (mails == MOST_MAILS) {
            throw new RuleViolation(
                    "consultation.mails", "The receipt was sent by e-mail three times. Print it or save it instead.");
        }
        mails++;
    }

    void sentAs(String receipt) {
        reference = receipt;
        pages = DraftPages.none().text();
    }
}
