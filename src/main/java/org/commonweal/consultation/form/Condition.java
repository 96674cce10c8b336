package org.commonweal.consultation.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must have been answered before for something to be asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.Test.class, name = "test")
})
public sealed interface Condition {

    boolean holds(Answers answers);

    /** The single comparisons it is made of. */
    Stream<Test> tests();

    /** All of them hold. */
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** At least one of them holds. */
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers) {
            return parts.stream().anyMatch(part -> part.holds(answers));
        }

        @Override
        public Stream<Test> tests() {
            return parts.stream().flatMap(Condition::tests);
        }
    }

    /** How an answer is compared. */
    enum Operator {
        ANSWERED("is answered"),
        IS("is"),
        IS_NOT("is not"),
        CONTAINS("contains"),
        MORE_THAN("is more than"),
        LESS_THAN("is less than");

        private final String label;

        Operator(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One comparison.
     *
     * @param question key of an earlier question
     * @param text code of a choice, words to look for, or a number, as the operator needs
     */
    record Test(String question, Operator operator, String text) implements Condition {

        @Override
        public boolean holds(Answers answers) {
            var parts = answers.of(question);
            return switch (operator) {
                case ANSWERED -> !parts.isEmpty();
                case IS -> parts.stream().anyMatch(this::equal);
                case IS_NOT -> parts.stream().noneMatch(this::equal);
                case CONTAINS -> parts.stream().anyMatch(this::contained);
                case MORE_THAN -> parts.stream().anyMatch(part -> compared(part) > 0);
                case LESS_THAN -> parts.stream().anyMatch(part -> compared(part) < 0);
            };
        }

        private boolean equal(Part part) {
            return part.code().equals(text)
                    || part.code().isEmpty() && part.text().equalsIgnoreCase(text);
        }

        private boolean contained(Part part) {
            return part.code().equals(text)
                    || part.text().toLowerCase(Locale.UK).contains(text.toLowerCase(Locale.UK));
        }

        private int compared(Part part) {
            var number = part.number();
            return number == null || !isNumber() ? 0 : number.compareTo(new BigDecimal(text));
        }

        boolean isNumber() {
            return text.matches("-?\\d{1,12}(\\.\\d{1,6})?");
        }

        @Override
        public Stream<Test> tests() {
            return Stream.of(this);
        }
    }

    static Condition is(String question, String code) {
        return new Test(question, Operator.IS, code);
    }
}
