package org.commonweal.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchSort;
import org.commonweal.search.SearchSource;
import org.springframework.boot.test.context.TestComponent;

/** Invented evidence to be found: some words are in a third of all entries, most in a few of them. */
@TestComponent
class SearchThings implements SearchSource {

    static final String TYPE = "bench-evidence";
    private static final int WORDS = 5_000;
    private static final int AREAS = 60;
    private static final String[] SYLLABLES =
            "ba co du fen gor hal im jes ka lor men nu op per qua res sil tor un ver wal xen yor zed".split(" ");

    private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();
    private volatile List<UUID> organisations = List.of();

    void belongTo(List<UUID> organisations) {
        this.organisations = organisations;
    }

    void add(UUID id, int number) {
        numbers.put(id, number);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<SearchDraft> draft(UUID id) {
        return Optional.ofNullable(numbers.get(id)).map(this::draft);
    }

    @Override
    public Stream<UUID> ids() {
        return numbers.keySet().stream();
    }

    private SearchDraft draft(int number) {
        var random = new Random(number);
        var areas = Stream.generate(() -> area(random)).limit(1 + random.nextInt(3));
        return new SearchDraft(
                words(random, 6),
                words(random, 25),
                "EV-" + number + " " + words(random, 150),
                organisations.get(random.nextInt(organisations.size())),
                areas.distinct().toList(),
                LocalDate.of(2026, 11, 1).minusDays(random.nextInt(3_000)),
                "evidence/EV-" + number,
                "/evidence/EV-" + number);
    }

    /** What somebody might ask: one or two words, a phrase, the newest, mostly without a filter. */
    SearchQuery question(Random random) {
        var query = switch (random.nextInt(5)) {
            case 0 -> SearchQuery.of("").sortedBy(SearchSort.NEWEST);
            case 1 -> SearchQuery.of(words(random, 1) + " " + words(random, 1));
            case 2 -> SearchQuery.of("\"" + words(random, 2) + "\"");
            default -> SearchQuery.of(words(random, 1));
        };
        return switch (random.nextInt(8)) {
            case 0 -> query.withAreas(Set.of(area(random)));
            case 1 -> query.withOrganisation(organisations.get(random.nextInt(organisations.size())));
            case 2 -> query.between(LocalDate.of(2024, 1, 1), null);
            case 3 -> query.withKinds(Set.of(TYPE));
            default -> query;
        };
    }

    private static String area(Random random) {
        return "E0500%04d".formatted(random.nextInt(AREAS));
    }

    private static String words(Random random, int count) {
        var words = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            // The n-th word is about n times as rare as the first, as in real prose.
            words.add(word((int) Math.pow(WORDS, random.nextDouble()) - 1));
        }
        return String.join(" ", words);
    }

    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 600; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
