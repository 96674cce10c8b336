package org.commonweal.consultation.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An answer as people read it, a line for each part. */
public final class AnswerWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private AnswerWords() {}

    public static List<String> lines(Question question, List<Part> parts) {
        return switch (question.type()) {
            case MATRIX ->
                parts.stream()
                        .map(part -> question.rowLabel(part.item()) + ": " + question.labelOf(part.code()))
                        .toList();
            case RANKING ->
                parts.stream()
                        .sorted(Comparator.comparing(AnswerWords::number))
                        .map(part -> plain(part) + ". " + question.labelOf(part.item()))
                        .toList();
            case POINTS ->
                parts.stream()
                        .map(part -> question.labelOf(part.item()) + ": " + plain(part))
                        .toList();
            case NUMBER -> parts.stream().map(AnswerWords::plain).toList();
            case DAY ->
                parts.stream()
                        .map(part -> DATE.format(LocalDate.parse(part.text())))
                        .toList();
            case FILE ->
                parts.stream()
                        .map(part -> "Attached: " + FileAnswer.name(part.text()))
                        .toList();
            default -> parts.stream().map(part -> chosen(question, part)).toList();
        };
    }

    private static String chosen(Question question, Part part) {
        if (part.code().isEmpty()) {
            return part.text();
        }
        var label = question.labelOf(part.code());
        return part.text().isEmpty() ? label : label + ": " + part.text();
    }

    private static java.math.BigDecimal number(Part part) {
        var number = part.number();
        return number == null ? java.math.BigDecimal.ZERO : number;
    }

    private static String plain(Part part) {
        return number(part).toPlainString();
    }
}
