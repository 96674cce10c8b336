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

    /** Says the pieces of a line: the question's own words, those of whoever answered, and ours between them. */
    public interface Speaker<T> {

        T choice(Question question, String code);

        T row(Question question, String code);

        T theirs(String text);

        T ours(String text);
    }

    private static final Speaker<String> PLAIN = new Speaker<>() {
        @Override
        public String choice(Question question, String code) {
            return question.labelOf(code);
        }

        @Override
        public String row(Question question, String code) {
            return question.rowLabel(code);
        }

        @Override
        public String theirs(String text) {
            return text;
        }

        @Override
        public String ours(String text) {
            return text;
        }
    };

    public static List<String> lines(Question question, List<Part> parts) {
        return pieces(question, parts, PLAIN).stream()
                .map(pieces -> String.join("", pieces))
                .toList();
    }

    /** The lines in pieces, each said by the speaker. */
    public static <T> List<List<T>> pieces(Question question, List<Part> parts, Speaker<T> speaker) {
        var inOrder = question.type() != QuestionType.RANKING
                ? parts
                : parts.stream()
                        .sorted(Comparator.comparing(AnswerWords::number))
                        .toList();
        return inOrder.stream().map(part -> line(question, part, speaker)).toList();
    }

    private static <T> List<T> line(Question question, Part part, Speaker<T> speaker) {
        return switch (question.type()) {
            case MATRIX ->
                List.of(
                        speaker.row(question, part.item()),
                        speaker.theirs(": "),
                        speaker.choice(question, part.code()));
            case RANKING -> List.of(speaker.theirs(plain(part) + ". "), speaker.choice(question, part.item()));
            case POINTS -> List.of(speaker.choice(question, part.item()), speaker.theirs(": " + plain(part)));
            case NUMBER -> List.of(speaker.theirs(plain(part)));
            case DAY -> List.of(speaker.ours(DATE.format(LocalDate.parse(part.text()))));
            case FILE -> List.of(speaker.ours("Attached: "), speaker.theirs(FileAnswer.name(part.text())));
            default -> chosen(question, part, speaker);
        };
    }

    private static <T> List<T> chosen(Question question, Part part, Speaker<T> speaker) {
        if (part.code().isEmpty()) {
            return List.of(speaker.theirs(part.text()));
        }
        var label = speaker.choice(question, part.code());
        return part.text().isEmpty() ? List.of(label) : List.of(label, speaker.theirs(": " + part.text()));
    }

    private static java.math.BigDecimal number(Part part) {
        var number = part.number();
        return number == null ? java.math.BigDecimal.ZERO : number;
    }

    private static String plain(Part part) {
        return number(part).toPlainString();
    }
}
