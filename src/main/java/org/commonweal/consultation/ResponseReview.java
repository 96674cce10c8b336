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

    ResponseReview(ConsultationResponses responses, ResponseTexts texts, ConsultationDesk desk) {
        this.responses = responses;
        this.texts = texts;
        this.desk = desk;
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

    /** The texts that several people sent, those of most people first. */
    @Transactional(readOnly = true)
    public List<Campaign> findCampaigns(ConsultationId id) {
        desk.reading(id);
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
