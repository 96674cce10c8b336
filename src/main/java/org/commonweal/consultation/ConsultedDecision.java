package org.commonweal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Formats;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The decision that is consulted on.
 *
 * @param matter what will be decided
 * @param maker who decides
 * @param formative what could still change
 * @param open the declaration that nothing has been decided
 * @param options what is proposed, and the alternatives with why they were set aside
 * @param taken whether it has been taken
 */
@Embeddable
public record ConsultedDecision(
        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "decision_matter", nullable = false, columnDefinition = "longtext")
        String matter,

        @Column(name = "decision_maker", nullable = false, length = 200)
        String maker,

        @Column(name = "decision_on") @Nullable LocalDate on,

        @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "formative", nullable = false, columnDefinition = "longtext")
        String formative,

        @Column(name = "formative_declared", nullable = false)
        boolean open,

        @Convert(converter = OptionList.class)
        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        @Column(name = "options", nullable = false, columnDefinition = "longtext")
        List<ConsultedOption> options,

        @Column(name = "decision_taken", nullable = false) boolean taken) {

    public ConsultedDecision {
        matter = Checked.text("matter", "decision", matter, 0, 2000);
        maker = Checked.text("maker", "decision maker", maker, 0, 200);
        formative = Checked.text("formative", "statement", formative, 0, 4000);
        options = List.copyOf(options);
    }

    public static ConsultedDecision unknown() {
        return new ConsultedDecision("", "", null, "", false, List.of(), false);
    }

    public ConsultedDecision expectedOn(@Nullable LocalDate day) {
        return new ConsultedDecision(matter, maker, day, formative, open, options, taken);
    }

    /** Before it was to be taken nobody knows what came of a consultation. */
    void requireDue(LocalDate today) {
        if (on != null && on.isAfter(today)) {
            throw new RuleViolation(
                    "consultation.notDecided",
                    "The decision is expected on %s. What came of the consultation is told after it."
                            .formatted(Formats.date(on)));
        }
    }
}
