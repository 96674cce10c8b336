package org.commonweal.consultation.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.QuestionResult;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Question;
import org.commonweal.evidence.table.TableDetector;
import org.commonweal.evidence.table.TableReader;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares who answered with who there is, so that those not heard from can be reached while there is time. */
@Service
@Transactional
@SignedIn
public class HeardFrom {

    private final ResponseDesk desk;
    private final ResponseQueries responses;
    private final Baselines baselines;
    private final FileService files;

    HeardFrom(ResponseDesk desk, ResponseQueries responses, Baselines baselines, FileService files) {
        this.desk = desk;
        this.responses = responses;
        this.baselines = baselines;
        this.files = files;
    }

    /**
     * Reads from a table how many people of each group there are: its first column the answers of the question, its
     * second the numbers.
     */
    public void upload(ConsultationId id, String question, FileId file) {
        var work = desk.running(id);
        var asked = work.form()
                .question(question)
                .filter(found -> found.type().oneChoice())
                .orElseThrow(() -> new RuleViolation(
                        "consultation.baseline.question", "Choose a question to which one answer is chosen."));
        var name = files.get(file).name();
        try {
            baselines.replace(id, question, files.read(file, path -> read(path, name, asked)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.discard(file);
    }

    @Transactional(readOnly = true)
    public List<Hearing> compare(ConsultationId id) {
        desk.reading(id);
        var known = baselines.of(id);
        return responses.results(id).stream()
                .filter(result -> known.containsKey(result.question().key()))
                .map(result ->
                        hearing(result, known.getOrDefault(result.question().key(), Map.of())))
                .toList();
    }

    private static Hearing hearing(QuestionResult result, Map<String, Long> people) {
        long all = people.values().stream().mapToLong(Long::longValue).sum();
        var offered = result.question().offered();
        var groups = new ArrayList<Hearing.Group>();
        for (int at = 0; at < offered.size(); at++) {
            var count = people.get(offered.get(at).code());
            if (count != null) {
                var figure = result.lines().get(at).count();
                groups.add(Hearing.compare(
                        offered.get(at).label(),
                        figure.number(),
                        figure.hidden() || result.base().hidden(),
                        answeredBy(result, people),
                        100.0 * count / all));
            }
        }
        return new Hearing(
                result.question().key(), result.question().text(), result.base().text(), List.copyOf(groups));
    }

    /** Only those in one of the groups: who would rather not say is in none. */
    private static long answeredBy(QuestionResult result, Map<String, Long> people) {
        var offered = result.question().offered();
        long sum = 0;
        for (int at = 0; at < offered.size(); at++) {
            sum += people.containsKey(offered.get(at).code())
                    ? result.lines().get(at).count().number()
                    : 0;
        }
        return sum;
    }

    private static Map<String, Long> read(Path path, String name, Question asked) {
        var source = TableSource.of(path);
        var people = new LinkedHashMap<String, Long>();
        var wrong = new ArrayList<String>();
        try (var reader = TableReader.open(
                source,
                new TableDetector().detect(source, name).layout(),
                org.commonweal.evidence.table.TableLimits.standard())) {
            reader.forEach(row -> {
                var label = row.cell(0).strip();
                var number = row.cell(1).strip().replace(",", "");
                var choice = asked.offered().stream()
                        .filter(one -> matches(one, label))
                        .findFirst();
                if (choice.isEmpty()) {
                    wrong.add("Row %d: “%s” is no answer of the question.".formatted(row.number(), label));
                } else if (!number.matches("\\d{1,12}")) {
                    wrong.add("Row %d: “%s” is no number of people.".formatted(row.number(), number));
                } else if (people.put(choice.get().code(), Long.valueOf(number)) != null) {
                    wrong.add("Row %d: “%s” is there twice.".formatted(row.number(), label));
                }
            });
        }
        if (!wrong.isEmpty() || people.values().stream().allMatch(count -> count == 0)) {
            throw RuleViolation.listing(
                    "consultation.baseline.rows",
                    "The table needs a row for each group, with its name and how many people there are.",
                    wrong.stream().limit(10).toList());
        }
        return people;
    }

    private static boolean matches(Choice choice, String label) {
        return choice.label().equalsIgnoreCase(label) || choice.code().equals(label);
    }
}
