package org.commonweal.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.identity.SignedIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for responses that copy others. It flags them for a person to look at and never takes one away. */
@Service
@Transactional
@SignedIn
public class ResponseReview {

    private static final int PART = 1_000;

    private final ConsultationResponses responses;
    private final ResponseTexts texts;
    private final ConsultationDesk desk;
    private final ImpossiblePairs pairs;
    private final IntegrityNotes notes;
    private final JdbcTemplate jdbc;

    ResponseReview(
            ConsultationResponses responses,
            ResponseTexts texts,
            ConsultationDesk desk,
            ImpossiblePairs pairs,
            IntegrityNotes notes,
            JdbcTemplate jdbc) {
        this.responses = responses;
        this.texts = texts;
        this.desk = desk;
        this.pairs = pairs;
        this.notes = notes;
        this.jdbc = jdbc;
    }

    /**
     * Flags every response with a longer text that is nearly the same as an earlier one's; answers how many there are.
     */
    public int flagCopies(ConsultationId id) {
        desk.running(id);
        var copies = new LinkedHashSet<UUID>();
        kinds(id)
                .forEach(kind -> kind.stream()
                        .skip(1)
                        .filter(answer ->
                                !answer.response().equals(kind.getFirst().response()))
                        .forEach(answer -> copies.add(answer.response())));
        notes.repeated(id, campaigns(id));
        flag(copies, "nearly the same words as another");
        return copies.size();
    }

    /** Flags responses of the public's form that came more than so many within one minute; answers how many. */
    public int flagBursts(ConsultationId id, int most) {
        desk.running(id);
        var times = responses.findArrivals(id.value(), Channel.ONLINE);
        var burst = new LinkedHashSet<UUID>();
        int first = 0;
        for (int last = 0; last < times.size(); last++) {
            while (!((Instant) times.get(last)[1]).isBefore(((Instant) times.get(first)[1]).plusSeconds(60))) {
                first++;
            }
            if (last - first + 1 > most) {
                times.subList(first, last + 1).forEach(one -> burst.add((UUID) one[0]));
            }
        }
        flag(burst, "many within one minute");
        return burst.size();
    }

    /** Flags responses of one day that came from one place, if more did than that; answers how many. */
    public int flagOrigins(ConsultationId id, int most) {
        desk.running(id);
        var found = new LinkedHashSet<UUID>(jdbc.query(
                """
                SELECT response.id FROM consultation_response response
                JOIN consultation_origin origin ON origin.submission_id = response.submission_id
                WHERE response.consultation_id = ? AND origin.origin_hash IN (
                  SELECT many.origin_hash FROM consultation_origin many
                  JOIN consultation_response sent ON sent.submission_id = many.submission_id
                  WHERE many.consultation_id = ? GROUP BY many.origin_hash HAVING COUNT(*) > ?)""",
                (row, number) -> AnswerRows.uuid(row.getBytes(1)),
                AnswerRows.bytes(id.value()),
                AnswerRows.bytes(id.value()),
                most));
        flag(found, "many from one place on one day");
        return found.size();
    }

    /** Flags responses with answers that nobody can have given together; answers how many. */
    public int flagImpossible(ConsultationId id) {
        desk.running(id);
        var found = pairs.breaking(id);
        flag(found, "answers that exclude each other");
        return found.size();
    }

    /** The texts that several people sent, those of most people first. */
    @Transactional(readOnly = true)
    public List<Campaign> findCampaigns(ConsultationId id) {
        desk.reading(id);
        return campaigns(id);
    }

    private List<Campaign> campaigns(ConsultationId id) {
        return kinds(id).stream()
                .map(kind -> new Campaign(
                        kind.getFirst().question(),
                        kind.getFirst().text(),
                        Math.toIntExact(kind.stream()
                                .map(WrittenAnswer::response)
                                .distinct()
                                .count())))
                .filter(campaign -> campaign.people() > 1)
                .sorted(Comparator.comparingInt(Campaign::people).reversed())
                .toList();
    }

    /** Nearly equal answers to one question together, each kind with the earliest first. */
    private Collection<List<WrittenAnswer>> kinds(ConsultationId id) {
        var likeness = new HashMap<String, Likeness>();
        var numbers = new LinkedHashMap<WrittenAnswer, Integer>();
        for (var answer : written(id).reversed()) {
            numbers.put(
                    answer,
                    likeness.computeIfAbsent(answer.question(), question -> new Likeness())
                            .kindOf(answer.text()));
        }
        var kinds = new LinkedHashMap<String, List<WrittenAnswer>>();
        numbers.forEach((answer, number) -> {
            if (number >= 0) {
                var alike = java.util.Objects.requireNonNull(likeness.get(answer.question()));
                kinds.computeIfAbsent(answer.question() + " " + alike.kind(number), kind -> new ArrayList<>())
                        .add(answer);
            }
        });
        return kinds.values();
    }

    private void flag(Set<UUID> found, String reason) {
        responses.findByIdIn(found).forEach(response -> {
            response.flag(reason);
            responses.save(response);
        });
    }

    private List<WrittenAnswer> written(ConsultationId id) {
        var written = new ArrayList<WrittenAnswer>();
        for (int offset = 0; ; offset += PART) {
            var part = texts.find(id, "", "", offset, PART);
            written.addAll(part);
            if (part.size() < PART) {
                return written;
            }
        }
    }
}
