package org.commonweal.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.ReaderScopes;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Lets random things happen to a random world and compares every answer with {@link AccessModel}'s. */
@PortalTest
class RandomWorldsTest {

    private static final int STEPS = 50;

    @Autowired
    World world;

    @Autowired
    Access access;

    @Autowired
    AccessRegistry registry;

    @Autowired
    WhoCanSee whoCanSee;

    @Autowired
    ReaderScopes readerScopes;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    DefaultListableBeanFactory beans;

    private final List<OrganisationId> organisations = new ArrayList<>();
    // The council outlives a world, so its barriers carry tags of this world only.
    private final List<String> tags = List.of("BID:" + Ids.secret(), "BID_1_" + Ids.secret(), "TEAM-" + Ids.secret());
    private Random random;
    private AccessModel model;

    @AfterEach
    void forgetTheRoles() {
        beans.destroySingleton("testRoles");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithBruteForceNowAndAsOfEveryMomentGoneBy(long seed) {
        random = new Random(seed);
        var start = clock.instant().minus(Duration.ofDays(1));
        clock.at(start, () -> {
            populate();
            return null;
        });
        var history = new LinkedHashMap<Instant, Map<PersonId, Map<SubjectRef, Level>>>();
        for (int step = 1; step <= STEPS; step++) {
            var at = start.plusSeconds(step * 60L);
            clock.at(at, () -> {
                happen();
                return null;
            });
            history.put(at.plusSeconds(1), model.snapshot());
        }

        var now = model.snapshot();
        model.people.keySet().forEach(person -> agreesNow(person, now.get(person)));
        history.forEach((at, levels) -> {
            if (random.nextInt(4) == 0) {
                model.things.keySet().forEach(subject -> agreesAsOf(at, subject, levels));
            }
        });
    }

    private void agreesNow(PersonId person, Map<SubjectRef, Level> expected) {
        world.as(person, () -> {
            var actor = actors.get();
            assertThat(access.levelsOf(actor, model.things.keySet())).isEqualTo(expected);
            for (var level : List.of(Level.EXISTS, Level.METADATA, Level.READ, Level.CONTRIBUTE, Level.MANAGE)) {
                assertThat(idsInAQuery(level)).as(level + " in a query").isEqualTo(idsWith(expected, level));
            }
            var reader = readerScopes.reader(actor);
            var inTheIndex = model.things.keySet().stream()
                    .filter(subject -> finds(reader, readerScopes.rights(subject)))
                    .map(SubjectRef::id)
                    .collect(Collectors.toSet());
            assertThat(inTheIndex).as("in the index").isEqualTo(idsWith(expected, Level.READ));
        });
    }

    private Set<UUID> idsInAQuery(Level level) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(UUID.class);
        var root = query.from(AccessObject.class);
        var mine = root.get("id")
                .in(model.things.keySet().stream().map(SubjectRef::id).toList());
        var readable = access.<AccessObject>readable(level).toPredicate(root, query, builder);
        query.select(root.get("id")).where(mine, readable);
        return new HashSet<>(entities.createQuery(query).getResultList());
    }

    private static boolean finds(ReaderScopes.Reader reader, ReaderScopes.EntryRights entry) {
        boolean open = entry.audience().equals("PUBLIC");
        boolean cleared =
                reader.clearances().contains(entry.classification()) || meets(entry.trusted(), reader.scopes());
        boolean reached = reader.everything()
                || reader.audiences().contains(entry.audience())
                || meets(entry.scopes(), reader.scopes()) && cleared;
        return reached && (open || !meets(entry.barriers(), reader.barred()));
    }

    private static boolean meets(Set<?> one, Set<?> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<UUID> idsWith(Map<SubjectRef, Level> levels, Level level) {
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().atLeast(level))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }

    private void agreesAsOf(Instant at, SubjectRef subject, Map<PersonId, Map<SubjectRef, Level>> levels) {
        if (!canSeeNow(subject)) {
            return;
        }
        var listed = world.as(model.auditor, () -> whoCanSee.list(subject, at));
        var everybodys = listed.stream()
                .filter(seer -> seer.kind() == Seer.Kind.AUDIENCE)
                .collect(Collectors.toMap(Seer::name, Seer::level));
        Map<UUID, Level> named = listed.stream()
                .filter(seer -> seer.kind() == Seer.Kind.PERSON && seer.level() != Level.NONE)
                // Auditors of other tests' worlds belong to the same council.
                .filter(seer -> model.people.containsKey(new PersonId(seer.id())))
                .collect(Collectors.toMap(Seer::id, Seer::level));
        var expected = new HashMap<UUID, Level>();
        levels.forEach((person, byThing) -> {
            var level = byThing.get(subject);
            // Whom only an audience reaches stands in its line, not by name.
            if (level != null && (named.containsKey(person.value()) || level != lineFor(person, everybodys))) {
                expected.put(person.value(), level);
            }
        });
        assertThat(named).as(subject + " as of " + at).isEqualTo(expected);
        assertThat(listed).allSatisfy(seer -> assertThat(seer.reasons()).isNotEmpty());
    }

    /** The narrowest line counts: it is only there when it says something else than the wider one. */
    private Level lineFor(PersonId person, Map<String, Level> lines) {
        var council = model.people.get(person).contains(model.council);
        return lines.entrySet().stream()
                .filter(line -> council
                        || line.getKey().equals(Audiences.EVERYONE)
                        || line.getKey().endsWith("partner organisations"))
                .max(java.util.Comparator.comparingInt(line -> line.getKey().equals(Audiences.EVERYONE)
                        ? 0
                        : line.getKey().endsWith("partner organisations") ? 1 : 2))
                .map(Map.Entry::getValue)
                .orElse(Level.NONE);
    }

    private boolean canSeeNow(SubjectRef subject) {
        return model.level(model.auditor, subject).atLeast(Level.READ);
    }

    private void populate() {
        organisations.clear();
        organisations.add(world.council());
        organisations.add(world.partner("Charity"));
        organisations.add(world.partner("Health trust"));
        model = new AccessModel(world.council(), world.officer("Auditor", Role.AUDITOR));
        for (int i = 0; i < 7; i++) {
            var organisation = pick(organisations);
            model.people.put(world.person("Person", organisation), Set.of(organisation));
        }
        for (int i = 0; i < 3; i++) {
            protect("workspace", null);
        }
        for (int i = 0; i < 10; i++) {
            protect("folder", pick(subjects()));
        }
        var role = Principal.holderOf("LEAD", subjects().getFirst());
        model.roles.put(role, new HashSet<>(List.of(pick(people()), pick(people()))));
        beans.registerSingleton("testRoles", new FixedRoles(model.roles));
    }

    private void happen() {
        try {
            world.inTransaction(() -> {
                change();
                return null;
            });
        } catch (RuleViolation circle) {
            assertThat(circle.code()).isEqualTo("access.circle");
        }
    }

    private void change() {
        var subject = pick(subjects());
        var thing = model.things.get(subject);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> grant(subject);
            case 4 -> endAGrant();
            case 5 -> {
                thing.classification = pick(List.of(Classification.values()));
                registry.classify(subject, thing.classification);
            }
            case 6 -> {
                var audience = pick(List.of(Classification.values()));
                thing.publishedTo = audience;
                registry.publish(subject, audience);
            }
            case 7 -> {
                thing.publishedTo = null;
                registry.withdraw(subject);
            }
            case 8 -> {
                thing.inherits = random.nextBoolean();
                registry.inherit(subject, thing.inherits);
            }
            case 9 -> {
                var place = pick(subjects());
                registry.move(subject, place);
                thing.parent = place;
            }
            case 10 -> {
                thing.barriers = random.nextBoolean() ? Set.of(pick(tags)) : Set.copyOf(tags);
                registry.setBarriers(subject, thing.barriers);
            }
            default -> bar();
        }
    }

    private void grant(SubjectRef subject) {
        var level = pick(Arrays.asList(Level.values()).subList(1, 6));
        var principal = pick(List.of(
                Principal.of(pick(people())),
                Principal.of(pick(organisations)),
                Principal.anyPartner(),
                Principal.membersOf(pick(subjects().subList(0, 3))),
                model.roles.keySet().iterator().next()));
        model.grants.add(new AccessModel.Given(
                subject, principal, level, registry.grant(subject, principal, level, null, "Test")));
    }

    private void endAGrant() {
        if (!model.grants.isEmpty()) {
            registry.endGrant(
                    model.grants.remove(random.nextInt(model.grants.size())).id());
        }
    }

    private void bar() {
        if (model.bars.isEmpty() || random.nextBoolean()) {
            var bar = new AccessModel.Bar(
                    pick(tags),
                    random.nextBoolean() ? Principal.of(pick(people())) : Principal.of(pick(organisations)));
            model.bars.add(bar);
            registry.bar(bar.tag(), bar.principal(), "Test");
        } else {
            var bar = pick(model.bars);
            model.bars.removeIf(bar::equals);
            registry.unbar(bar.tag(), bar.principal());
        }
    }

    private void protect(String type, SubjectRef parent) {
        var thing = new AccessModel.Thing();
        thing.subject = new SubjectRef(type, Ids.timeOrdered());
        thing.parent = parent;
        thing.classification = pick(List.of(Classification.values()));
        model.things.put(thing.subject, thing);
        world.inTransaction(() -> {
            registry.protect(thing.subject, parent, thing.classification);
            return null;
        });
    }

    private List<SubjectRef> subjects() {
        return List.copyOf(model.things.keySet());
    }

    private List<PersonId> people() {
        return List.copyOf(model.people.keySet());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private record FixedRoles(Map<Principal, Set<PersonId>> roles) implements RoleHolders {

        @Override
        public Set<Principal> rolesOf(PersonId person, Instant at) {
            return roles.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(person))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<PersonId> holdersOf(Principal role, Instant at) {
            return roles.getOrDefault(role, Set.of());
        }
    }
}
