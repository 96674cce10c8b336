package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codes of each question answered in words: what they mean, how often they were given, and what became of them. */
@Service
@Transactional
@SignedIn
public class Codebooks {

    private static final int MOST_CODES = 200;

    private final ResponseDesk desk;
    private final AnswerCodes codes;
    private final Codings codings;
    private final CodebookHistory history;
    private final PortalClock clock;

    Codebooks(ResponseDesk desk, AnswerCodes codes, Codings codings, CodebookHistory history, PortalClock clock) {
        this.desk = desk;
        this.codes = codes;
        this.codings = codings;
        this.history = history;
        this.clock = clock;
    }

    /** The codes in use, in the order in which they were made. */
    @Transactional(readOnly = true)
    public List<CodeRow> findCodes(ConsultationId id, String question) {
        desk.reading(id);
        var counts = codings.counts(id, question);
        return codes.findByConsultationIdAndQuestionKeyOrderByCreatedAtAscIdAsc(id.value(), question).stream()
                .filter(AnswerCode::active)
                .map(code ->
                        new CodeRow(code.id(), code.label(), code.definition(), counts.getOrDefault(code.id(), 0L)))
                .toList();
    }

    /** Every version of the codebook, the latest first. */
    @Transactional(readOnly = true)
    public List<CodebookChange> findChanges(ConsultationId id, String question) {
        desk.reading(id);
        return history.of(id, question);
    }

    public UUID add(ConsultationId id, String question, String label, String definition) {
        var work = requireWords(id, question);
        var code = fresh(work, question, label, definition);
        tell(work, code, "Added “%s”.".formatted(code.label()));
        return code.id();
    }

    public void define(ConsultationId id, UUID which, String label, String definition) {
        var work = desk.running(id);
        var code = require(id, which);
        var before = code.label();
        requireFree(id, code.question(), label, which);
        code.define(label, definition);
        tell(
                work,
                code,
                before.equals(code.label())
                        ? "Defined “%s” anew: %s".formatted(before, code.definition())
                        : "Renamed “%s” to “%s”.".formatted(before, code.label()));
    }

    /** Answers with the first code have the second from now on. */
    public void merge(ConsultationId id, UUID from, UUID into) {
        var work = desk.running(id);
        var code = require(id, from);
        var other = require(id, into);
        code.mergeInto(other);
        int moved = codings.replace(from, into);
        tell(work, code, "Merged “%s” into “%s”, %d times given.".formatted(code.label(), other.label(), moved));
    }

    /** Makes several codes of one; the answers that have it come up to be coded again, with their other codes kept. */
    public List<UUID> split(ConsultationId id, UUID which, List<String> labels) {
        var work = desk.running(id);
        var code = require(id, which);
        var named = labels.stream()
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
        if (named.size() < 2) {
            throw RuleViolation.onField(
                    "consultation.code.split", "labels", "Name at least two codes, each on a line of its own.");
        }
        code.split();
        int reopened = codings.reopen(which);
        var made = new ArrayList<UUID>();
        named.forEach(label -> made.add(fresh(work, code.question(), label, "").id()));
        tell(
                work,
                code,
                "Split “%s” into “%s”; %d answers to be coded again."
                        .formatted(code.label(), String.join("”, “", named), reopened));
        return made;
    }

    private AnswerCode fresh(ResponseDesk.Work work, String question, String label, String definition) {
        requireFree(work.id(), question, label, null);
        return codes.save(new AnswerCode(work, question, label, definition, clock.instant()));
    }

    private void requireFree(
            ConsultationId id, String question, String label, @org.jspecify.annotations.Nullable UUID own) {
        var used = codes.findByConsultationIdAndQuestionKeyOrderByCreatedAtAscIdAsc(id.value(), question).stream()
                .filter(AnswerCode::active)
                .toList();
        if (used.size() >= MOST_CODES) {
            throw new RuleViolation("consultation.code.tooMany", "A codebook has up to 200 codes. Merge some first.");
        }
        if (used.stream()
                .anyMatch(code -> !code.id().equals(own) && code.label().equalsIgnoreCase(label.strip()))) {
            throw RuleViolation.onField(
                    "consultation.code.twice", "label", "There is a code of that name. Choose another name.");
        }
    }

    private ResponseDesk.Work requireWords(ConsultationId id, String question) {
        var work = desk.running(id);
        if (work.form()
                .question(question)
                .filter(found -> found.type().freeText())
                .isEmpty()) {
            throw new RuleViolation(
                    "consultation.code.noWords", "Only questions answered in words are coded. Choose one of those.");
        }
        return work;
    }

    private AnswerCode require(ConsultationId id, UUID which) {
        return codes.findByIdAndConsultationId(which, id.value()).orElseThrow(() -> new NotFound("Code"));
    }

    private void tell(ResponseDesk.Work work, AnswerCode code, String words) {
        var by = desk.acting();
        history.add(work.id(), code.question(), words, by.requirePerson().value(), clock.instant());
        code.changed(work, words, by, clock.instant());
        codes.save(code);
    }
}
