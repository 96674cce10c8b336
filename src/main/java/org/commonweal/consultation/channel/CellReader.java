package org.commonweal.consultation.channel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Question;

/** Turns a cell of a file into what the public's form would have sent for it. */
final class CellReader {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final int LISTED = 6;

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

    private CellReader() {}

    static void read(Question question, String item, String cell, Map<String, List<String>> sent) throws CellProblem {
        var key = question.key();
        switch (question.type()) {
            case SINGLE, YES_NO, AGREE, PLACE, ORGANISATION, CONSENT, EQUALITY -> one(question, cell, sent);
            case MULTIPLE -> several(question, item, cell, sent);
            case MATRIX -> put(sent, key + "-" + item, choice(question, cell).code());
            case RANKING, POINTS -> put(sent, key + "-" + item, whole(cell));
            case NUMBER -> put(sent, key, whole(cell).replace(",", ""));
            case DAY -> day(key, cell, sent);
            default -> put(sent, key, cell);
        }
    }

    static Optional<LocalDate> day(String cell) {
        var text = cell.strip();
        var day = text.matches("\\d{4}-\\d{2}-\\d{2}[ T].*") ? text.substring(0, 10) : text;
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static void one(Question question, String cell, Map<String, List<String>> sent) throws CellProblem {
        for (var choice : question.offered()) {
            if (!choice.detail().isEmpty() && cell.startsWith(choice.label() + ": ")) {
                put(sent, question.key(), choice.code());
                put(
                        sent,
                        question.key() + "-" + choice.code(),
                        cell.substring(choice.label().length() + 2));
                return;
            }
        }
        put(sent, question.key(), choice(question, cell).code());
    }

    private static void several(Question question, String item, String cell, Map<String, List<String>> sent)
            throws CellProblem {
        if (item.isEmpty()) {
            for (var piece : cell.split("[;|\n]")) {
                if (!piece.isBlank()) {
                    put(sent, question.key(), choice(question, piece).code());
                }
            }
            return;
        }
        var plain = Headings.plain(cell);
        if (NO.contains(plain)) {
            return;
        }
        var choice = question.offered().stream()
                .filter(one -> one.code().equals(item))
                .findFirst()
                .orElseThrow();
        if (!YES.contains(plain) && !Headings.plain(choice.label()).equals(plain)) {
            if (choice.detail().isEmpty()) {
                throw new CellProblem("This is neither yes nor no.", "Write Yes, or leave the cell empty.");
            }
            put(sent, question.key() + "-" + item, cell);
        }
        put(sent, question.key(), item);
    }

    private static Choice choice(Question question, String cell) throws CellProblem {
        var plain = Headings.plain(cell);
        for (var choice : question.offered()) {
            if (choice.code().equals(cell.strip())
                    || Headings.plain(choice.label()).equals(plain)) {
                return choice;
            }
        }
        var offered = question.offered().stream().map(Choice::label).toList();
        throw new CellProblem(
                "This is none of the answers offered.",
                offered.size() <= LISTED
                        ? offered.stream().collect(Collectors.joining("”, “", "Write “", "”."))
                        : "Write one of the %d answers as the question words them.".formatted(offered.size()));
    }

    private static String whole(String cell) {
        return cell.strip().replaceFirst("\\.0+$", "");
    }

    private static void day(String key, String cell, Map<String, List<String>> sent) throws CellProblem {
        var day = day(cell).orElseThrow(CellReader::noDay);
        put(sent, key + "-day", "" + day.getDayOfMonth());
        put(sent, key + "-month", "" + day.getMonthValue());
        put(sent, key + "-year", "" + day.getYear());
    }

    static CellProblem noDay() {
        return new CellProblem("This is no date.", "Write it as 25/01/2027 or 2027-01-25.");
    }

    private static void put(Map<String, List<String>> sent, String field, String text) {
        sent.computeIfAbsent(field, name -> new ArrayList<>()).add(text);
    }
}
