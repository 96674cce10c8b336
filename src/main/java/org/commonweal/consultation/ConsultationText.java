package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the public reads.
 *
 * @param summary a sentence or two for lists
 * @param information what somebody needs to know to answer, as Markdown; shown as an accessible page
 */
@Embeddable
public record ConsultationText(
        @Column(name = "title", nullable = false, length = 200)
        String title,

        @Column(name = "summary", nullable = false, length = 1000)
        String summary,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "information", nullable = false, columnDefinition = "longtext")
        String information) {

    private static final int INFORMATION_LIMIT = 200_000;

    public ConsultationText {
        title = Checked.text("title", "title", title, 1, 200);
        summary = Checked.text("summary", "summary", summary, 0, 1000);
        information = Checked.text("information", "information", information, 0, INFORMATION_LIMIT);
    }
}
