package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the law and good practice ask for besides the questions.
 *
 * @param equalityNote what the assessment found so far
 * @param contact how to ask something: an e-mail address, a telephone number
 * @param formats whom to ask for the papers in another format or language
 * @param endsFunding whether funding of voluntary organisations would end or shrink
 * @param fundingEnds the first day without it
 * @param fundingReason why less than three months' notice is right
 * @param fundingNotice the day they are told, if that is not the opening day
 */
@Embeddable
public record ConsultationDuties(
        @Enumerated(EnumType.STRING) @Column(name = "equality_stage", nullable = false, length = 20)
        EqualityStage equality,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "equality_note", nullable = false, columnDefinition = "longtext")
        String equalityNote,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "privacy_notice", nullable = false, columnDefinition = "longtext")
        String privacyNotice,

        @Column(name = "contact", nullable = false, length = 500)
        String contact,

        @Column(name = "formats_contact", nullable = false, length = 500)
        String formats,

        @Column(name = "ends_funding", nullable = false) boolean endsFunding,

        @Column(name = "funding_ends_on") @Nullable LocalDate fundingEnds,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "funding_reason", nullable = false, columnDefinition = "longtext")
        String fundingReason,

        @Column(name = "funding_notice_on") @Nullable LocalDate fundingNotice) {

    private static final int MONTHS_OF_NOTICE = 3;

    public ConsultationDuties {
        equalityNote = Checked.text("equalityNote", "note", equalityNote, 0, 4000);
        privacyNotice = Checked.text("privacyNotice", "privacy notice", privacyNotice, 0, 4000);
        contact = Checked.text("contact", "contact", contact, 0, 500);
        formats = Checked.text("formats", "contact for other formats", formats, 0, 500);
        fundingReason = Checked.text("fundingReason", "reason", fundingReason, 0, 2000);
    }

    /** Where voluntary organisations are told on the opening day, if they are concerned at all. */
    public ConsultationDuties(
            EqualityStage equality,
            String equalityNote,
            String privacyNotice,
            String contact,
            String formats,
            boolean endsFunding,
            @Nullable LocalDate fundingEnds,
            String fundingReason) {
        this(equality, equalityNote, privacyNotice, contact, formats, endsFunding, fundingEnds, fundingReason, null);
    }

    public static ConsultationDuties unknown() {
        return new ConsultationDuties(EqualityStage.NONE, "", "", "", "", false, null, "");
    }

    /**
     * Whether voluntary organisations would lose funding sooner than three calendar months after they were told.
     *
     * @param opensOn when everyone is told, at the latest
     */
    boolean shortNotice(LocalDate opensOn) {
        return endsFunding
                && fundingEnds != null
                && fundingEnds.isBefore(noticeOn(opensOn).plusMonths(MONTHS_OF_NOTICE));
    }

    LocalDate noticeOn(LocalDate opensOn) {
        return fundingNotice == null ? opensOn : fundingNotice;
    }
}
