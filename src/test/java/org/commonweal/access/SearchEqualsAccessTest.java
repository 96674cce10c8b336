package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In random worlds, search finds for every reader exactly what the permission function lets them read. */
@PortalTest
class SearchEqualsAccessTest {

    private static final int SPACES = 6;
    private static final int THINGS = 60;
    private static final List<String> TAGS = List.of("COMMERCIAL", "STAFF");

    @Autowired
    World world;

    @Autowired
    FindableThings things;

    @Autowired
    Access access;

    @Autowired
    AccessRegistry registry;

    @Autowired
    CurrentActor actors;

    @Autowired
    SearchService search;

    private final String word = "w" + Ids.secret();
    private final List<SubjectRef> spaces = new ArrayList<>();
    private final List<SubjectRef> found = new ArrayList<>();
    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsForEveryReaderWhatTheyMayReadAndNothingElse(long seed) {
        var random = new Random(seed);
        populate(random);
        protect(random);
        grant(random, 25);
        compare();

        grant(random, 10);
        change(random, 25);
        compare();
    }

    private void compare() {
        things.awaitIndex();
        var readers = new ArrayList<Actor>(List.of(Actor.visitor(), Actor.system("test")));
        people.forEach(person -> readers.add(world.as(person, actors::get)));
        organisations.forEach(organisation -> readers.add(
                world.as(people.getFirst(), () -> actors.viewingAs(organisation, () -> asViewer(organisation)))));
        for (var reader : readers) {
            Set<SubjectRef> expected = found.stream()
                    .filter(thing -> access.canRead(reader, thing))
                    .collect(Collectors.toSet());
            assertThat(allFound(reader)).as("%s", reader).isEqualTo(expected);
        }
    }

    private Actor asViewer(OrganisationId organisation) {
        var person = people.getFirst();
        return new Actor(Actor.Kind.PERSON, person, null, organisation, "Viewer");
    }

    private Set<SubjectRef> allFound(Actor reader) {
        var all = new HashSet<SubjectRef>();
        var first = search.find(reader, SearchQuery.of(word).page(0, 50));
        first.hits().stream().map(SearchHit::subject).forEach(all::add);
        search.find(reader, SearchQuery.of(word).page(1, 50)).hits().stream()
                .map(SearchHit::subject)
                .forEach(all::add);
        assertThat(first.total()).isEqualTo(all.size());
        assertThat(first.kinds().stream().mapToLong(kind -> kind.count()).sum()).isEqualTo(all.size());
        return all;
    }

    private void populate(Random random) {
        organisations.add(world.council());
        for (int i = 0; i < 3; i++) {
            organisations.add(world.partner("Partner"));
        }
        people.add(world.officer("Auditor", Role.AUDITOR));
        for (int i = 0; i < 8; i++) {
            people.add(world.person("Person", pick(random, organisations)));
        }
        world.endMembership(people.getLast(), organisations.get(1));
    }

    private void protect(Random random) {
        world.inTransaction(() -> {
            for (int i = 0; i < SPACES; i++) {
                var space = new SubjectRef("test-space", Ids.timeOrdered());
                var parent = i > 3 ? spaces.get(random.nextInt(i)) : null;
                registry.protect(space, parent, pick(random, List.of(Classification.values())));
                spaces.add(space);
            }
            for (int i = 0; i < THINGS; i++) {
                var thing = things.thing("Thing " + word, "");
                registry.protect(thing, pick(random, spaces), pick(random, List.of(Classification.values())));
                found.add(thing);
            }
            return null;
        });
        change(random, 30);
    }

    private void change(Random random, int times) {
        world.inTransaction(() -> {
            for (int i = 0; i < times; i++) {
                change(random, pick(random, found));
            }
            registry.bar(pick(random, TAGS), Principal.of(pick(random, organisations)), "Test");
            registry.bar(pick(random, TAGS), Principal.of(pick(random, people)), "Test");
            return null;
        });
    }

    private void change(Random random, SubjectRef thing) {
        switch (random.nextInt(7)) {
            case 0 -> registry.publish(thing, pick(random, List.of(Classification.values())));
            case 1 -> registry.withdraw(thing);
            case 2 -> registry.classify(thing, pick(random, List.of(Classification.values())));
            case 3 -> registry.setBarriers(thing, Set.of(pick(random, TAGS)));
            case 4 -> registry.inherit(thing, random.nextBoolean());
            case 5 -> registry.move(thing, pick(random, spaces));
            default -> registry.classify(pick(random, spaces), pick(random, List.of(Classification.values())));
        }
    }

    private void grant(Random random, int times) {
        world.inTransaction(() -> {
            for (int i = 0; i < times; i++) {
                var subject = random.nextInt(3) == 0 ? pick(random, found) : pick(random, spaces);
                var principal = switch (random.nextInt(3)) {
                    case 0 -> Principal.of(pick(random, people));
                    case 1 -> Principal.of(pick(random, organisations));
                    default -> Principal.membersOf(pick(random, spaces));
                };
                var id = registry.grant(subject, principal, pick(random, List.of(Level.values())), null, "Test");
                if (random.nextInt(5) == 0) {
                    registry.endGrant(id);
                }
            }
            return null;
        });
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
