package org.commonweal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class AuditTrailTest {

    private static final PageRequest FIRST = PageRequest.of(0, 25);

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @Autowired
    AuditQueries queries;

    @Autowired
    AuditExport export;

    @Autowired
    MockMvc mvc;

    private final SubjectRef space = new SubjectRef("workspace", Ids.timeOrdered());
    private final SubjectRef item = new SubjectRef("test-item", Ids.timeOrdered());
    private PersonId manager;
    private PersonId member;
    private TrailRange today;

    @BeforeEach
    void letThingsHappen() {
        manager = world.officer("Mary Manager");
        var charity = world.partner("Charity");
        member = world.person("=Carla", charity);
        today = new TrailRange(clock.today(), clock.today());
        world.as(
                manager,
                () -> world.inTransaction(() -> {
                    registry.protect(space, null, Classification.PARTNER);
                    registry.protect(item, space, Classification.PARTNER);
                    registry.grant(space, Principal.of(manager), Level.MANAGE, null, "Test");
                    return registry.grant(space, Principal.of(charity), Level.READ, null, "Test");
                }));
        world.as(
                member,
                () -> world.inTransaction(() -> {
                    var values = Map.of("state", "NEW", "note", "=1+1");
                    events.publishEvent(
                            new Happened(item, "test.changed", actors.get(), clock.instant(), space, values));
                    return null;
                }));
    }

    @Test
    void tellsTheHistoryOfASubjectWithNames() {
        var history = world.as(member, () -> queries.findHistory(item, FIRST));

        assertThat(history)
                .extracting(AuditRow::who, AuditRow::action, AuditRow::actionInWords)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("=Carla", "test.changed", "Changed"),
                        org.assertj.core.groups.Tuple.tuple("Mary Manager", "access.protected", "Protected"));
        assertThat(world.as(member, () -> queries.countHistory(item))).isEqualTo(2);
    }

    @Test
    void hidesTheHistoryFromWhoCannotReadTheSubject() {
        var stranger = world.person("Stranger", world.partner("Elsewhere"));

        assertThatThrownBy(() -> world.as(stranger, () -> queries.findHistory(item, FIRST)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheTrailOfASpaceToItsManagersAndAuditors() {
        var auditor = world.officer("Val Check", Role.AUDITOR);

        assertThat(world.as(manager, () -> queries.countTrail(space, today))).isEqualTo(5);
        assertThat(world.as(auditor, () -> queries.findTrail(space, today, FIRST)))
                .hasSize(5);
        assertThatThrownBy(() -> world.as(member, () -> queries.countTrail(space, today)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void exportsAsManyRowsAsTheQueryCountsAndNoFormulas() {
        long counted = world.as(manager, () -> queries.countTrail(space, today));

        var csv = world.as(manager, () -> exported("csv"));

        assertThat(csv.lines()).hasSize((int) counted + 1);
        assertThat(csv).contains(",'=Carla,");
        assertThat(csv).doesNotContain(",=Carla");
    }

    @Test
    void exportsTheSameAsJson() {
        long counted = world.as(manager, () -> queries.countTrail(space, today));

        var json = JsonMapper.shared().readTree(world.as(manager, () -> exported("json")));

        assertThat(json.size()).isEqualTo((int) counted);
        assertThat(json.get(4).get("details").get("note").asString()).isEqualTo("=1+1");
    }

    @Test
    void recordsThatTheTrailWasExported() {
        world.as(manager, () -> exported("csv"));

        assertThat(world.as(manager, () -> queries.findTrail(space, today, FIRST))
                        .getFirst())
                .extracting(AuditRow::action)
                .isEqualTo("audit.exported");
    }

    @Test
    void servesTheTrailAsADownloadToManagersOnly() throws Exception {
        var address = "/files/audit/workspaces/" + space.id() + ".csv";

        actors.as(manager, () -> fetch(address, 200));
        actors.as(member, () -> fetch(address, 403));
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
    }

    private Object fetch(String address, int expected) {
        try {
            var signedIn =
                    org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user(
                            "somebody");
            var answer = mvc.perform(get(address).with(signedIn)).andExpect(status().is(expected));
            if (expected == 200) {
                answer.andExpect(header().string("X-Content-Type-Options", "nosniff"));
            }
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String exported(String format) {
        try {
            var out = new ByteArrayOutputStream();
            if (format.equals("csv")) {
                export.csv(space, today, out);
            } else {
                export.json(space, today, out);
            }
            return out.toString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
