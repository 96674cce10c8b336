package org.commonweal.consultation.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Answers;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a tenth of what was keyed keyed a second time by somebody else, and tells what differs. The second time changes
 * no answer. Answers about equality are not compared, because nothing leads from them to a response.
 */
@Service
@Transactional
@SignedIn
public class KeyingCheck {

    private static final int ONE_IN = 10;

    private final ResponseDesk desk;
    private final SecondKeyings keyings;
    private final PortalClock clock;

    KeyingCheck(ResponseDesk desk, SecondKeyings keyings, PortalClock clock) {
        this.desk = desk;
        this.keyings = keyings;
        this.clock = clock;
    }

    /** The sample, and what was compared before it grew. */
    public record Report(int keyed, List<KeyedRow> sample) {

        public long done() {
            return sample.stream().filter(row -> row.result() != null).count();
        }

        public int compared() {
            return sample.stream()
                    .mapToInt(row -> row.result() == null ? 0 : row.result().compared())
                    .sum();
        }

        public int different() {
            return sample.stream()
                    .mapToInt(row ->
                            row.result() == null ? 0 : row.result().mismatches().size())
                    .sum();
        }
    }

    @Transactional(readOnly = true)
    public Report report(ConsultationId id) {
        desk.reading(id);
        var keyed = keyings.keyed(id);
        var results = keyings.results(id);
        var chosen = keyed.stream()
                .sorted(Comparator.comparing(
                        one -> Reference.hash(List.of(one.id().toString()))))
                .limit((keyed.size() + ONE_IN - 1) / ONE_IN)
                .map(SecondKeyings.Keyed::id)
                .toList();
        return new Report(
                keyed.size(),
                keyed.stream()
                        .filter(one -> chosen.contains(one.id()) || results.containsKey(one.id()))
                        .map(one -> row(one, results))
                        .sorted(Comparator.comparing(KeyedRow::receivedOn).thenComparing(KeyedRow::reference))
                        .toList());
    }

    private KeyedRow row(SecondKeyings.Keyed one, Map<UUID, KeyedRow.Result> results) {
        var reader = desk.acting().person();
        return new KeyedRow(
                one.id(),
                one.reference(),
                one.channel(),
                one.receivedOn(),
                reader != null && reader.value().equals(one.keyedBy()),
                results.get(one.id()));
    }

    /** Compares what is keyed now with what was keyed first. */
    public KeyedRow.Result keyAgain(ConsultationId id, String reference, Fields keyed) {
        var work = desk.running(id);
        var by = desk.acting().requirePerson();
        var first = keyings.keyed(id).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NotFound("Response"));
        if (first.keyedBy().equals(by.value())) {
            throw new AccessRefused(
                    "consultation.keyedBySame", "You keyed this the first time. Somebody else has to key it again.");
        }
        if (keyings.results(id).containsKey(first.id())) {
            throw new RuleViolation("consultation.keyedTwice", "This has been keyed a second time already.");
        }
        var questions = compared(work);
        var errors = AnswerReader.errors(questions, keyed);
        if (!errors.isEmpty()) {
            throw RuleViolation.listing(
                    "consultation.keyedWrong",
                    "Some answers cannot be read.",
                    errors.values().stream().toList());
        }
        var stored = desk.answers(id, List.of(first.id())).getOrDefault(first.id(), Answers.none());
        var result = compare(questions, stored, AnswerReader.answers(questions, keyed));
        keyings.add(id, first.id(), result, by, clock.instant());
        return result;
    }

    /** What is keyed a second time. */
    private static List<Question> compared(ResponseDesk.Work work) {
        return work.form()
                .questions()
                .filter(question -> question.type().asks() && question.type() != QuestionType.EQUALITY)
                .map(Question::optional)
                .toList();
    }

    private static KeyedRow.Result compare(List<Question> questions, Answers first, Answers second) {
        int compared = 0;
        var mismatches = new ArrayList<KeyedRow.Mismatch>();
        for (var question : questions) {
            var one = words(question, first);
            var other = words(question, second);
            if (!one.isEmpty() || !other.isEmpty()) {
                compared++;
            }
            if (!one.equals(other)) {
                mismatches.add(new KeyedRow.Mismatch(question.text(), one, other));
            }
        }
        return new KeyedRow.Result(compared, mismatches);
    }

    private static String words(Question question, Answers answers) {
        return String.join("; ", AnswerWords.lines(question, answers.of(question.key())));
    }
}
