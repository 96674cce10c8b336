package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.access.Access;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random things, readers and questions: hits, totals and every count beside a filter equal those found by hand. */
@PortalTest
class RandomSearchesTest {

    private static final int THINGS = 60;
    private static final int QUESTIONS = 40;
    private static final List<String> AREAS = List.of("E05000001", "E05000002", "E05000003", "E05000004");
    private static final List<String> WORDS = List.of("allotment", "bicycle", "carpentry");

    @Autowired
    World world;

    @Autowired
    FindableThings things;

    @Autowired
    AccessRegistry registry;

    @Autowired
    Access access;

    @Autowired
    CurrentActor actors;

    @Autowired
    SearchService search;

    /** A word that only the things of this test have. */
    private final String mark = "q" + Ids.secret();

    private final Map<SubjectRef, SearchDraft> all = new LinkedHashMap<>();
    private final Map<Actor, Set<SubjectRef>> readable = new HashMap<>();
    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<PersonId> readers = new ArrayList<>();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalBruteForce(long seed) {
        random = new Random(seed);
        populate();
        things.awaitIndex();

        for (int i = 0; i < QUESTIONS; i++) {
            var question = question();
            agrees(Actor.visitor(), question);
            agrees(actor(pick(readers)), question);
        }
    }

    private void agrees(Actor reader, SearchQuery question) {
        var expected = all.entrySet().stream()
                .filter(thing -> readable(reader).contains(thing.getKey()))
                .filter(thing -> matches(question).test(thing.getValue()))
                .toList();

        var found = everyPage(reader, question);
        var first = search.find(reader, question);

        assertThat(found)
                .as("hits of %s for %s", question, reader)
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Map.Entry::getKey).toList());
        assertThat(first.total()).isEqualTo(expected.size());
        assertThat(counts(first.kinds()))
                .isEqualTo(tally(expected, thing -> Stream.of(thing.getKey().type())));
        assertThat(counts(first.organisations()))
                .as("organisations beside %s for %s", question, reader)
                .isEqualTo(tally(
                        expected,
                        thing -> Stream.of(thing.getValue().organisation()).map(String::valueOf)));
        assertThat(counts(first.areas()))
                .as("areas beside %s for %s", question, reader)
                .isEqualTo(tally(expected, thing -> thing.getValue().areas().stream()));
    }

    private Set<SubjectRef> readable(Actor reader) {
        return readable.computeIfAbsent(
                reader,
                asking -> all.keySet().stream()
                        .filter(thing -> access.canRead(asking, thing))
                        .collect(Collectors.toSet()));
    }

    private List<SubjectRef> everyPage(Actor reader, SearchQuery question) {
        var found = new ArrayList<SubjectRef>();
        for (int page = 0; ; page++) {
            var hits = search.find(reader, question.page(page, 20)).hits();
            hits.stream().map(SearchHit::subject).forEach(found::add);
            if (hits.isEmpty()) {
                return found;
            }
        }
    }

    private Predicate<SearchDraft> matches(SearchQuery question) {
        var words = Set.of(question.text().split(" "));
        return draft -> Arrays.asList((draft.title() + " " + draft.text()).split(" "))
                        .containsAll(words)
                && (question.organisation() == null || question.organisation().equals(draft.organisation()))
                && (question.areas().isEmpty() || draft.areas().stream().anyMatch(question.areas()::contains))
                && between(draft.date(), question.from(), question.to());
    }

    /** What is filed under no day is found until a day is asked for. */
    private static boolean between(LocalDate day, LocalDate from, LocalDate to) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private SearchQuery question() {
        var question = SearchQuery.of(random.nextBoolean() ? mark : mark + " " + pick(WORDS));
        if (random.nextInt(3) == 0) {
            question = question.withOrganisation(pick(organisations).value());
        }
        if (random.nextInt(3) == 0) {
            question = question.withAreas(random.nextBoolean() ? Set.of(pick(AREAS)) : Set.copyOf(AREAS.subList(0, 2)));
        }
        if (random.nextInt(3) == 0) {
            var from = day();
            var to = from.plusDays(random.nextInt(400));
            question = switch (random.nextInt(4)) {
                case 0 -> question.between(from, null);
                case 1 -> question.between(null, to);
                case 2 -> question.between(from, from);
                default -> question.between(from, to);
            };
        }
        return question.sortedBy(pick(List.of(SearchSort.values())));
    }

    private void populate() {
        organisations.addAll(List.of(world.council(), world.partner("Charity"), world.partner("Trust")));
        for (int i = 0; i < 5; i++) {
            readers.add(world.person("Reader", pick(organisations)));
        }
        for (int i = 0; i < THINGS; i++) {
            var draft = draft();
            var thing = things.thing(draft);
            all.put(thing, draft);
            world.inTransaction(() -> {
                registry.protect(thing, null, pick(List.of(Classification.values())));
                open(thing);
                return null;
            });
        }
    }

    private void open(SubjectRef thing) {
        switch (random.nextInt(4)) {
            case 0 -> registry.publish(thing, pick(List.of(Classification.values())));
            case 1 -> registry.grant(thing, Principal.of(pick(readers)), Level.READ, null, "Test");
            case 2 -> registry.grant(thing, Principal.of(pick(organisations)), pick(seen()), null, "Test");
            default -> {}
        }
    }

    private static List<Level> seen() {
        return List.of(Level.EXISTS, Level.METADATA, Level.READ, Level.CONTRIBUTE);
    }

    private SearchDraft draft() {
        var areas = AREAS.stream().filter(area -> random.nextInt(3) == 0).toList();
        return new SearchDraft(
                mark + " " + pick(WORDS),
                "",
                pick(WORDS),
                pick(organisations).value(),
                areas,
                random.nextInt(8) == 0 ? null : day(),
                "things",
                "/things");
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
    }

    private static Map<String, Long> counts(List<SearchResults.Facet> facets) {
        return new TreeMap<>(
                facets.stream().collect(Collectors.toMap(SearchResults.Facet::code, SearchResults.Facet::count)));
    }

    private static Map<String, Long> tally(
            List<Map.Entry<SubjectRef, SearchDraft>> of,
            Function<Map.Entry<SubjectRef, SearchDraft>, Stream<String>> values) {
        return of.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Actor actor(PersonId person) {
        return world.as(person, actors::get);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
