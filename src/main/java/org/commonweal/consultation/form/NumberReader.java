package org.commonweal.consultation.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads numbers, ranks and points. */
final class NumberReader {

    private NumberReader() {}

    static Reading number(Question question, Fields fields) {
        var typed = fields.clean(question.key());
        if (typed.isEmpty()) {
            return question.required() ? Reading.wrong(question.key(), "Enter a number") : Reading.nothing();
        }
        var number = parsed(typed);
        if (number.isEmpty()) {
            return Reading.wrong(question.key(), "Enter a number, such as 12 or 3.5");
        }
        boolean limited = question.most() > question.least();
        if (limited
                && (number.get().compareTo(BigDecimal.valueOf(question.least())) < 0
                        || number.get().compareTo(BigDecimal.valueOf(question.most())) > 0)) {
            return Reading.wrong(
                    question.key(), "Enter a number from %,d to %,d".formatted(question.least(), question.most()));
        }
        return Reading.of(List.of(Part.counted("", number.get())));
    }

    private static Optional<BigDecimal> parsed(String typed) {
        var plain = typed.replace(",", "").replace(" ", "");
        return plain.matches("-?\\d{1,12}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** Ranks are 1, 2, 3 and so on, each given once; choices may stay without one. */
    static Reading ranking(Question question, Fields fields) {
        int lowest = question.most() > 0
                ? Math.min(question.most(), question.offered().size())
                : question.offered().size();
        var parts = new ArrayList<Part>();
        var errors = new LinkedHashMap<String, String>();
        var taken = new HashMap<BigDecimal, String>();
        for (var choice : question.offered()) {
            var field = question.key() + "-" + choice.code();
            var typed = fields.clean(field);
            if (typed.isEmpty()) {
                continue;
            }
            if (!typed.matches("[1-9]\\d{0,2}") || Integer.parseInt(typed) > lowest) {
                errors.put(field, "Enter a whole number from 1 to %d for “%s”".formatted(lowest, choice.label()));
                continue;
            }
            var rank = new BigDecimal(typed);
            var other = taken.putIfAbsent(rank, choice.label());
            if (other != null) {
                errors.put(field, "“%s” and “%s” cannot both be number %s".formatted(other, choice.label(), typed));
            }
            parts.add(Part.counted(choice.code(), rank));
        }
        if (parts.isEmpty() && errors.isEmpty() && question.required()) {
            return Reading.wrong(first(question), "Give at least one answer a number, starting with 1");
        }
        return errors.isEmpty() ? Reading.of(parts) : Reading.wrong(errors);
    }

    static Reading points(Question question, Fields fields) {
        var parts = new ArrayList<Part>();
        var errors = new LinkedHashMap<String, String>();
        int total = 0;
        for (var choice : question.offered()) {
            var field = question.key() + "-" + choice.code();
            var typed = fields.clean(field);
            if (typed.isEmpty()) {
                continue;
            }
            if (!typed.matches("\\d{1,6}")) {
                errors.put(
                        field, "Enter a whole number of points for “%s”, or leave it empty".formatted(choice.label()));
                continue;
            }
            total += Integer.parseInt(typed);
            parts.add(Part.counted(choice.code(), new BigDecimal(typed)));
        }
        if (!errors.isEmpty()) {
            return Reading.wrong(errors);
        }
        if (parts.isEmpty() && !question.required()) {
            return Reading.nothing();
        }
        return total == question.most()
                ? Reading.of(parts)
                : Reading.wrong(
                        first(question),
                        "Divide exactly %d points. You have given %d".formatted(question.most(), total));
    }

    private static String first(Question question) {
        return question.key() + "-" + question.offered().getFirst().code();
    }
}
