package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.commonweal.consultation.form.FormTexts;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.kernel.AggregateRoot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a consultation's form. Answers name the version they were given to. */
@Entity
@Table(name = "consultation_form")
class FormVersion extends AggregateRoot {

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "definition", nullable = false, columnDefinition = "longtext")
    private String definition;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected FormVersion() {}

    FormVersion(ConsultationId consultation, int number, Questionnaire form, Instant at) {
        this.consultationId = consultation.value();
        this.number = number;
        write(form, at);
    }

    int number() {
        return number;
    }

    String definition() {
        return definition;
    }

    Questionnaire form() {
        return FormTexts.read(definition);
    }

    final void write(Questionnaire form, Instant at) {
        definition = FormTexts.write(form);
        changedAt = at;
    }
}
