package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.commonweal.identity.IdentityFixtures;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.Reachable;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Calls every service method as everybody of the reviewed list, and compares who is turned away. A second test calls
 * them with the ids of real things in a space that the caller does not belong to.
 */
@PortalTest
class PermissionCallsTest {

    private static final Path LIST = Path.of("src/test/resources/permission-matrix.csv");

    /** What answers a stranger about things of others; each is asked by a service that has asked permission itself. */
    private static final Set<String> OPEN_TO_STRANGERS = Set.of(
            "access.Access.classificationOf(SubjectRef)",
            "access.Access.grantsAt(SubjectRef)",
            "access.Access.holders(SubjectRef, Level)",
            "access.Access.readsAsPublishedTo(Classification, SubjectRef)",
            "access.Access.scopesOf(SubjectRef)",
            "access.Access.spaceOf(SubjectRef)",
            "workspace.SpaceDirectory.plate(WorkspaceId)",
            "workspace.SpaceDirectory.requireOpen(WorkspaceId)",
            // These answer in words: that there is "a workspace", and that the reader may not change it.
            "access.AccessRequestQueries.nameOf(SubjectRef)",
            "workspace.SpaceGuard.refusal(WorkspaceId, SubjectRef)");

    /** Writes what is protected, in the transaction of a command that has asked permission. */
    private static final String REGISTRY = "access.AccessRegistry.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    World world;

    @Autowired
    IdentityFixtures identity;

    @Test
    void turnsAwayWhomTheListTurnsAway() throws IOException {
        var expected = expectations();
        var calls = new CalledService(portal);
        var arguments = new SampleArguments();
        var surprises = new ArrayList<String>();
        callers()
                .forEach((column, people) -> people.forEach((name, person) -> {
                    for (var method : Reachable.serviceMethods()) {
                        var row = expected.getOrDefault(Reachable.call(method), Map.of());
                        var outcome = as(
                                person,
                                () -> calls.outcome(method, arguments.of(method).getFirst()));
                        var allowed = row.getOrDefault(column, "not listed");
                        boolean turnedAway = outcome.equals(CalledService.REFUSED);
                        if (!List.of("yes", "no", "below identity").contains(allowed)
                                || turnedAway != allowed.equals("no")) {
                            surprises.add("%s as %s: %s, but the list says %s"
                                    .formatted(Reachable.call(method), name, outcome, allowed));
                        }
                    }
                }));

        assertThat(surprises).isEmpty();
    }

    @Test
    void hidesThingsOfOthersFromStrangersWhoKnowTheirIds() {
        var things = ThingsOfOthers.make(portal);
        var calls = new CalledService(portal);
        var open = new TreeMap<String, String>();
        strangers().forEach((name, person) -> {
            for (var method : Reachable.serviceMethods()) {
                if (things.arguments().aimedBy(method)
                        && !Reachable.call(method).contains(REGISTRY)) {
                    for (var given : things.arguments().of(method)) {
                        var outcome = as(person, () -> calls.outcome(method, given));
                        if (!List.of(CalledService.REFUSED, CalledService.NOT_FOUND, CalledService.NOTHING)
                                .contains(outcome)) {
                            open.merge(
                                    Reachable.call(method).substring(5),
                                    name + ": " + outcome,
                                    (one, other) -> one.contains(other) ? one : one + ", " + other);
                        }
                    }
                }
            }
        });

        assertThat(open.keySet()).as(open.toString()).isEqualTo(OPEN_TO_STRANGERS);
    }

    /** Everybody who is treated as a column of the list says. */
    private Map<String, Map<String, PersonId>> callers() {
        var partner = world.partner("Own organisation");
        var guest = identity.guest("Guest", 30);
        var expired = identity.guest("Guest of the past", -1);
        var callers = new LinkedHashMap<String, Map<String, PersonId>>();
        var none = new LinkedHashMap<String, PersonId>();
        none.put("visitor", null);
        none.put("expired guest", expired);
        none.put("suspended member", identity.suspended("Suspended", partner));
        none.put("former member", formerMember());
        callers.put("visitor", none);
        callers.put(
                "partner member",
                Map.of(
                        "partner member", world.person("Member", partner),
                        "member of another organisation", world.person("Stranger", world.partner("Another")),
                        "guest", guest));
        callers.put(
                "organisation administrator",
                Map.of("organisation administrator", world.person("Head", partner, Role.ORG_ADMIN)));
        callers.put("officer", Map.of("officer", world.officer("Officer", Role.COMMISSIONING_OFFICER)));
        callers.put("analyst", Map.of("analyst", world.officer("Analyst", Role.ANALYST)));
        callers.put("auditor", Map.of("auditor", world.officer("Auditor", Role.AUDITOR)));
        callers.put("administrator", Map.of("administrator", world.officer("Admin", Role.ADMINISTRATOR)));
        return callers;
    }

    private PersonId formerMember() {
        var organisation = world.partner("Left");
        var person = world.person("Former", organisation);
        world.endMembership(person, organisation);
        return person;
    }

    private Map<String, PersonId> strangers() {
        var strangers = new LinkedHashMap<String, PersonId>();
        var other = world.partner("Another organisation");
        strangers.put("member of another organisation", world.person("Stranger", other, Role.CONTRIBUTOR));
        strangers.put("administrator of another organisation", world.person("Head", other, Role.ORG_ADMIN));
        strangers.put("guest", identity.guest("Guest elsewhere", 30));
        strangers.put("expired guest", identity.guest("Guest of the past", -1));
        strangers.put(
                "officer of the council", world.officer("Officer elsewhere", Role.COMMISSIONING_OFFICER, Role.ANALYST));
        return strangers;
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return person == null ? work.get() : world.as(person, work);
    }

    private static Map<String, Map<String, String>> expectations() throws IOException {
        var lines = Files.readAllLines(LIST);
        var columns = lines.getFirst().split(";");
        var rows = new TreeMap<String, Map<String, String>>();
        for (var line : lines) {
            var cells = line.split(";");
            var row = new TreeMap<String, String>();
            for (int i = 1; i < columns.length; i++) {
                row.put(columns[i], cells[Math.min(i, cells.length - 1)]);
            }
            rows.put(cells[0], row);
        }
        return rows;
    }
}
