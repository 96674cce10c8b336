package org.commonweal.consultation.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives answers their codes, one answer after another; a tenth is coded a second time by somebody else. */
@Service
@Transactional
@SignedIn
public class Coding {

    private static final int ONE_IN = 10;

    private final ResponseDesk desk;
    private final AnswerCodes codes;
    private final Codings codings;
    private final PortalClock clock;

    Coding(ResponseDesk desk, AnswerCodes codes, Codings codings, PortalClock clock) {
        this.desk = desk;
        this.codes = codes;
        this.codings = codings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CodingProgress progress(ConsultationId id, String question) {
        desk.reading(id);
        var first = codings.coders(id, question, 1);
        return new CodingProgress(
                first.size(),
                codings.answers(id, question),
                codings.coders(id, question, 2).size(),
                sample(first).size());
    }

    /**
     * The next answer to be coded.
     *
     * @param skipped answers to come back to later
     */
    @Transactional(readOnly = true)
    public Optional<ToCode> next(ConsultationId id, String question, CodingRound round, Set<UUID> skipped) {
        desk.running(id);
        var waiting = round == CodingRound.FIRST
                ? codings.uncoded(id, question, skipped.size() + 1)
                : secondRound(id, question);
        return waiting.stream()
                .filter(response -> !skipped.contains(response))
                .findFirst()
                .flatMap(response -> codings.answer(id, question, round.number(), response));
    }

    /** None of the codes is an answer too: it says nothing that the codebook knows. */
    public void code(ConsultationId id, String question, CodingRound round, UUID response, Set<UUID> given) {
        desk.running(id);
        var person = desk.acting().requirePerson().value();
        if (codings.answer(id, question, round.number(), response).isEmpty()) {
            throw new NotFound("Answer");
        }
        requireInUse(id, question, given);
        if (round == CodingRound.SECOND) {
            requireOther(id, question, response, person);
        }
        var before = codings.coded(response, question, round.number())
                ? text(codings.codes(response, question, round.number()))
                : null;
        codings.put(id, question, round.number(), response, given, person, clock.instant());
        codings.remember(id, question, round.number(), person, Ids.timeOrdered(), response, before);
    }

    /** Takes back the actor's last step; answers the answer it was about. */
    public Optional<ToCode> undo(ConsultationId id, String question, CodingRound round) {
        desk.running(id);
        var person = desk.acting().requirePerson().value();
        var last = codings.lastStep(id, question, round.number(), person);
        last.ifPresent(step -> {
            var before = step.before();
            if (before == null) {
                codings.clear(step.response(), question, round.number());
            } else {
                codings.put(id, question, round.number(), step.response(), today(id, before), person, clock.instant());
            }
            codings.forget(step);
        });
        return last.flatMap(step -> codings.answer(id, question, round.number(), step.response()));
    }

    @Transactional(readOnly = true)
    public Agreement agreement(ConsultationId id, String question) {
        desk.reading(id);
        var first = codings.all(id, question, 1);
        var second = codings.all(id, question, 2);
        var compared = second.keySet().stream().filter(first::containsKey).toList();
        var agreed = new ArrayList<Agreement.OfCode>();
        for (var code : active(id, question)) {
            var counts = new int[4];
            compared.forEach(response -> counts[
                    (first.getOrDefault(response, Set.of()).contains(code.id()) ? 0 : 2)
                            + (second.getOrDefault(response, Set.of()).contains(code.id()) ? 0 : 1)]++);
            agreed.add(new Agreement.OfCode(
                    code.label(),
                    counts[0],
                    counts[1],
                    counts[2],
                    Kappa.of(counts[0], counts[1], counts[2], counts[3])));
        }
        return new Agreement(compared.size(), List.copyOf(agreed));
    }

    private List<UUID> secondRound(ConsultationId id, String question) {
        var person = desk.acting().requirePerson().value();
        var first = codings.coders(id, question, 1);
        var done = codings.coders(id, question, 2).keySet();
        return sample(first).stream()
                .filter(response -> !done.contains(response) && !person.equals(first.get(response)))
                .toList();
    }

    /** A tenth of the coded answers, the same ones whoever asks. */
    private static List<UUID> sample(Map<UUID, UUID> first) {
        return first.keySet().stream()
                .sorted(Comparator.comparingLong(Coding::scattered).thenComparing(UUID::compareTo))
                .limit((first.size() + ONE_IN - 1) / ONE_IN)
                .toList();
    }

    private static long scattered(UUID id) {
        var sum = new CRC32();
        sum.update(id.toString().getBytes(StandardCharsets.US_ASCII));
        return sum.getValue();
    }

    private void requireOther(ConsultationId id, String question, UUID response, UUID person) {
        var first = codings.coders(id, question, 1).get(response);
        if (first == null) {
            throw new RuleViolation("consultation.coding.notYet", "It has to be coded a first time before.");
        }
        if (first.equals(person)) {
            throw new AccessRefused(
                    "consultation.codedBySame", "You coded this the first time. Somebody else has to code it again.");
        }
    }

    private void requireInUse(ConsultationId id, String question, Set<UUID> given) {
        var known = active(id, question).stream().map(AnswerCode::id).collect(Collectors.toSet());
        if (!known.containsAll(given)) {
            throw new RuleViolation(
                    "consultation.code.gone", "The codebook was changed meanwhile. Reload the page and code again.");
        }
    }

    private List<AnswerCode> active(ConsultationId id, String question) {
        return codes.findByConsultationIdAndQuestionKeyOrderByCreatedAtAscIdAsc(id.value(), question).stream()
                .filter(AnswerCode::active)
                .toList();
    }

    private static String text(Set<UUID> given) {
        return given.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    /** What the codes of back then have become: one that was merged is the other now, one that was split is none. */
    private Set<UUID> today(ConsultationId id, String before) {
        var now = new HashSet<UUID>();
        for (var one : before.split(" ")) {
            var code = one.isEmpty()
                    ? null
                    : codes.findByIdAndConsultationId(UUID.fromString(one), id.value())
                            .orElse(null);
            while (code != null && code.mergedInto() != null) {
                code = codes.findByIdAndConsultationId(java.util.Objects.requireNonNull(code.mergedInto()), id.value())
                        .orElse(null);
            }
            if (code != null && code.active()) {
                now.add(code.id());
            }
        }
        return now;
    }
}
