package org.commonweal.consultation.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The text of one answer as it is to be read by everyone; stored apart from the answer it was made from. */
@Embeddable
record PublishedAnswer(
        @Column(name = "question_key", nullable = false, length = 20)
        String question,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "body", nullable = false, columnDefinition = "longtext")
        String text) {}
