package org.commonweal.consultation;

import java.util.List;
import org.commonweal.consultation.form.Question;

/**
 * How one question was answered.
 *
 * @param base how many responses answered it; not shown when it would give a hidden number away
 */
public record QuestionResult(Question question, Figure base, List<Line> lines) {

    /**
     * One choice, or one choice for one row.
     *
     * @param row empty where the question has no rows
     */
    public record Line(String row, String label, Figure count) {}

    /** A number, or that it is too small to be shown. */
    public record Figure(long number, boolean hidden) {

        static Figure of(long number) {
            return new Figure(number, false);
        }

        public String text() {
            return hidden ? "not shown" : String.format("%,d", number);
        }
    }
}
