package org.commonweal.consultation.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.consultation.channel.ColumnUse.Kind;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Walk;
import org.commonweal.evidence.table.TableRow;
import org.commonweal.uikit.Labels;

/** Understands the rows of one file by its plan, one after another, and says of each what is wrong with it. */
final class RowReader {

    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_ORGANISATION = 500;
    private static final int SHOWN = 60;

    private final ResponseDesk.Work work;
    private final List<String> columns;
    private final ImportPlan plan;
    private final UnaryOperator<String> restored;
    private final LocalDate last;
    private final List<Question> questions;
    private final Map<String, Question> byKey = new HashMap<>();
    private final Map<String, Long> references = new HashMap<>();
    private final Map<String, Integer> likes = new HashMap<>();

    /** @param last the latest day on which a response can have arrived */
    RowReader(
            ResponseDesk.Work work,
            List<String> columns,
            ImportPlan plan,
            UnaryOperator<String> restored,
            LocalDate last) {
        this.work = work;
        this.columns = columns;
        this.plan = plan;
        this.restored = restored;
        this.last = last;
        this.questions = work.form().questions().map(Question::optional).toList();
        questions.forEach(question -> byKey.put(question.key(), question));
    }

    ReadRow read(TableRow row) {
        var problems = new ArrayList<RowProblem>();
        var sent = sent(row, problems);
        var organisation = organisation(row, sent, problems);
        var answers = answers(row, sent, problems);
        var content = Reference.hash(List.of(comparable(answers), organisation));
        var reference = reference(row, content, problems);
        var word = cell(row, Kind.CHANNEL);
        var source = word.length() <= LONGEST_REFERENCE ? word : word.substring(0, LONGEST_REFERENCE);
        var incoming = new ResponseDesk.Incoming(
                Reference.submission(work.id(), reference),
                channel(row, source, problems),
                organisation,
                receivedOn(row, problems),
                answers);
        return new ReadRow(row.number(), reference, source, content, incoming, problems);
    }

    /** Without the answers about equality, so that nobody can find out by trying which ones belong to the rest. */
    private String comparable(Answers answers) {
        var apart = new TreeMap<>(answers.byKey());
        questions.stream()
                .filter(question -> question.type() == QuestionType.EQUALITY)
                .forEach(question -> apart.remove(question.key()));
        return apart.toString();
    }

    private Map<String, List<String>> sent(TableRow row, List<RowProblem> problems) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (int at = 0; at < plan.uses().size(); at++) {
            var use = plan.uses().get(at);
            var cell = restored.apply(row.cell(at));
            var question = byKey.get(use.question());
            if (cell.indexOf('\ufffd') >= 0 && use.kind() != Kind.NOTHING) {
                problems.add(problem(
                        row, at, "A character could not be read.", "Save the file as UTF-8, or type it again."));
            } else if (use.kind() == Kind.ANSWER && question != null && !cell.isBlank()) {
                try {
                    CellReader.read(question, use.item(), cell, sent);
                } catch (CellProblem wrong) {
                    problems.add(problem(row, at, wrong.problem(), wrong.remedy()));
                }
            }
        }
        return sent;
    }

    /** The name, which also answers the question whether somebody answers for an organisation. */
    private String organisation(TableRow row, Map<String, List<String>> sent, List<RowProblem> problems) {
        var name = cell(row, Kind.ORGANISATION);
        if (name.length() > LONGEST_ORGANISATION) {
            problems.add(problem(
                    row, plan.columnOf(Kind.ORGANISATION), "This is too long.", "Shorten it to 500 characters."));
        }
        for (var question : questions) {
            if (question.type() == QuestionType.ORGANISATION && !name.isEmpty()) {
                sent.putIfAbsent(question.key(), List.of("organisation"));
                sent.putIfAbsent(question.key() + "-organisation", List.of(name));
            } else if (question.type() == QuestionType.ORGANISATION) {
                name = sent.getOrDefault(question.key() + "-organisation", List.of(""))
                        .getFirst();
            }
        }
        return name;
    }

    private Answers answers(TableRow row, Map<String, List<String>> sent, List<RowProblem> problems) {
        var fields = new Fields(sent);
        AnswerReader.errors(questions, fields)
                .forEach((field, error) ->
                        problems.add(problem(row, columnOf(field), error + ".", "Put the cell right.")));
        var given = AnswerReader.answers(questions, fields);
        var walk = Walk.through(work.form(), given);
        walk.removed(given)
                .forEach(key -> problems.add(problem(
                        row,
                        columnOf(key),
                        "By the other answers, nobody would have been asked this.",
                        "Empty the cell, or put the answer right that leads past the question.")));
        return walk.answers();
    }

    private String reference(TableRow row, String content, List<RowProblem> problems) {
        var reference = cell(row, Kind.REFERENCE);
        int at = plan.columnOf(Kind.REFERENCE);
        if (at < 0) {
            // Without a reference a row is known again by what is in it, and equal rows by how many came before.
            return content + " " + likes.merge(content, 1, Integer::sum);
        }
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            problems.add(problem(
                    row,
                    at,
                    "Every row needs a reference of up to 200 characters.",
                    "Enter one, or leave the column out of the import."));
        } else {
            var before = references.putIfAbsent(reference, row.number());
            if (before != null) {
                problems.add(problem(
                        row,
                        at,
                        "Row %d has the same reference.".formatted(before),
                        "Remove one of the two rows, or give it a reference of its own."));
            }
        }
        return reference;
    }

    private Channel channel(TableRow row, String word, List<RowProblem> problems) {
        if (word.isEmpty()) {
            return plan.channel();
        }
        for (var channel : Channel.values()) {
            if (word.equalsIgnoreCase(channel.name()) || word.equalsIgnoreCase(Labels.of(channel))) {
                return channel;
            }
        }
        var meant = plan.channels().get(word);
        if (meant == null) {
            problems.add(problem(
                    row, plan.columnOf(Kind.CHANNEL), "This is no channel.", "Choose above which channel it means."));
            return plan.channel();
        }
        return meant;
    }

    private LocalDate receivedOn(TableRow row, List<RowProblem> problems) {
        var text = cell(row, Kind.RECEIVED);
        int at = plan.columnOf(Kind.RECEIVED);
        var day = text.isEmpty() ? plan.receivedOn() : CellReader.day(text).orElse(null);
        if (day == null) {
            var wrong = CellReader.noDay();
            problems.add(problem(row, at, wrong.problem(), wrong.remedy()));
            return plan.receivedOn();
        }
        if (day.isAfter(last)) {
            problems.add(problem(
                    row,
                    at,
                    "It must have arrived by today and by the closing day.",
                    "Put the day right, or leave out what came too late."));
        }
        return day;
    }

    private String cell(TableRow row, Kind kind) {
        int at = plan.columnOf(kind);
        return at < 0 ? "" : restored.apply(row.cell(at)).strip();
    }

    private int columnOf(String field) {
        int hyphen = field.indexOf('-');
        var key = hyphen < 0 ? field : field.substring(0, hyphen);
        int at = hyphen < 0 ? -1 : plan.uses().indexOf(ColumnUse.answer(key, field.substring(hyphen + 1)));
        for (int i = 0; at < 0 && i < plan.uses().size(); i++) {
            at = plan.uses().get(i).question().equals(key) ? i : -1;
        }
        return at;
    }

    private RowProblem problem(TableRow row, int column, String problem, String remedy) {
        if (column < 0) {
            return new RowProblem(row.number(), "", "", problem, remedy);
        }
        var given = row.cell(column).strip();
        return new RowProblem(
                row.number(),
                columns.get(column),
                given.codePointCount(0, given.length()) <= SHOWN
                        ? given
                        : given.substring(0, given.offsetByCodePoints(0, SHOWN)) + "…",
                problem,
                remedy);
    }
}
