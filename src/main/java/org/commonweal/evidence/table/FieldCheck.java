package org.commonweal.evidence.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the cells of one column against its field. */
final class FieldCheck {

    private final SchemaField field;
    private final int index;
    private final FieldValues values;
    private final Set<String> missing;
    private final boolean required;
    private final ProblemLog log;
    private final @Nullable Pattern pattern;
    private final Set<String> allowed;
    private final List<Bound> bounds;
    private final @Nullable KeyIndex earlier;

    FieldCheck(SchemaField field, int index, TableSchema schema, ProblemLog log) {
        this.field = field;
        this.index = index;
        this.log = log;
        values = new FieldValues(field);
        missing = new HashSet<>(schema.missingValues(field));
        var constraints = field.constraints();
        required = constraints.required() || schema.primaryKey().contains(field.name());
        pattern = constraints.pattern() == null ? null : Pattern.compile(constraints.pattern());
        allowed = new HashSet<>(constraints.allowed());
        bounds = Bound.of(field, values);
        earlier = constraints.unique() ? new KeyIndex() : null;
    }

    int index() {
        return index;
    }

    boolean isMissing(TableRow row) {
        return missing.contains(row.cell(index));
    }

    void check(TableRow row) {
        var text = row.cell(index);
        if (missing.contains(text)) {
            if (required) {
                report(row, "required", "A value is required.", () -> "Fill it in.");
            }
            return;
        }
        var value = values.value(text);
        if (value == null) {
            report(row, "type", "This must be %s.".formatted(words()), this::typeRemedy);
            return;
        }
        length(row, text);
        if (pattern != null) {
            pattern(row, text, pattern);
        }
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            report(row, "enum", "This is not one of the values allowed.", () -> Suggestions.from(text, allowed));
        }
        for (var bound : bounds) {
            if (bound.isBrokenBy(value)) {
                report(row, bound.code(), bound.rule(), () -> "Check the value and correct it.");
            }
        }
        if (earlier != null) {
            unique(row, text, earlier);
        }
    }

    private void length(TableRow row, String text) {
        var constraints = field.constraints();
        var length = text.codePointCount(0, text.length());
        var least = constraints.minLength();
        var most = constraints.maxLength();
        if (least != null && length < least) {
            report(
                    row,
                    "minLength",
                    "At least %,d characters are needed.".formatted(least),
                    () -> "There are %,d; complete the text.".formatted(length));
        }
        if (most != null && length > most) {
            report(
                    row,
                    "maxLength",
                    "At most %,d characters are allowed.".formatted(most),
                    () -> "There are %,d; shorten the text.".formatted(length));
        }
    }

    private void pattern(TableRow row, String text, Pattern form) {
        boolean fits;
        try {
            fits = form.matcher(new BoundedText(text)).matches();
        } catch (BoundedText.GaveUp | StackOverflowError e) {
            report(
                    row,
                    "pattern",
                    "The value is too intricate to be checked against its pattern.",
                    () -> "Shorten it, or ask the author of the schema for a simpler pattern.");
            return;
        }
        if (!fits) {
            report(
                    row,
                    "pattern",
                    "This does not have the form that is expected.",
                    () -> field.example() == null
                            ? "The form is " + form + "."
                            : "Write it like “" + field.example() + "”.");
        }
    }

    private void unique(TableRow row, String text, KeyIndex index) {
        var first = index.putIfAbsent(KeyIndex.hash(text), row.number());
        if (first >= 0) {
            report(
                    row,
                    "unique",
                    "Every value of this column may occur only once.",
                    () -> "It stands in row %d already; correct one of the two.".formatted(first));
        }
    }

    private void report(TableRow row, String code, String rule, Supplier<String> remedy) {
        log.add(row.number(), index, field.name(), row.cell(index), code, rule, remedy);
    }

    private String words() {
        var words = field.type().words();
        return field.format().contains("%") ? words + " written " + DatePatterns.words(field.format()) : words;
    }

    private String typeRemedy() {
        return switch (field.type()) {
            case NUMBER, INTEGER ->
                required
                        ? "Enter a number, without units or notes."
                        : "Enter a number without units or notes, or leave the cell empty if there is none.";
            case BOOLEAN ->
                "Write %s or %s."
                        .formatted(
                                field.spelling().trueValues().getFirst(),
                                field.spelling().falseValues().getFirst());
            case DATE ->
                field.format().contains("%")
                        ? "Write the date like %s.".formatted(DatePatterns.example(field.format()))
                        : "Write the date like 2027-01-25.";
            default -> field.example() == null ? "Correct the value." : "Write it like “" + field.example() + "”.";
        };
    }
}
