package org.commonweal.workspace.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class EventServiceTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    EventService service;

    @Autowired
    EventQueries queries;

    @Autowired
    EventSource source;

    PersonId manager;
    PersonId worker;
    PersonId reader;
    PersonId stranger;
    WorkspaceId space;

    @BeforeEach
    void aSpaceWithMembersOfTwoOrganisations() {
        manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        worker = world.person("Worker", world.partner("Charity"));
        reader = world.person("Reader", world.partner("Trust"));
        stranger = world.person("Stranger", world.partner("Club"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, worker, Level.CONTRIBUTE);
        Spaces.join(world, members, manager, space, reader, Level.READ);
    }

    @Test
    void keepsLondonTimesBeforeAndAfterTheClocksGoForward() {
        add("Winter", at(27, 10), null);
        add("Summer", at(29, 10), at(29, 12));

        assertThat(rows(reader, MARCH))
                .extracting(EventRow::starts)
                .containsExactly(Instant.parse("2027-03-27T10:00:00Z"), Instant.parse("2027-03-29T09:00:00Z"));
        add("Far away", LocalDateTime.of(2050, 7, 1, 10, 0), null);

        assertThat(rows(reader, YearMonth.of(2050, 7)))
                .extracting(EventRow::starts)
                .containsExactly(Instant.parse("2050-07-01T09:00:00Z"));
        assertThat(rows(reader, MARCH).getLast().draft().starts()).isEqualTo(at(29, 10));
    }

    @Test
    void showsAMonthWithWhatReachesIntoIt() {
        add("Before", LocalDateTime.of(2027, 2, 28, 23, 0), null);
        add("Across", LocalDateTime.of(2027, 2, 28, 20, 0), LocalDateTime.of(2027, 3, 1, 1, 0));
        add("Last minute", LocalDateTime.of(2027, 3, 31, 23, 59), null);
        add("After", LocalDateTime.of(2027, 4, 1, 0, 0), null);

        assertThat(rows(reader, MARCH)).extracting(EventRow::title).containsExactly("Across", "Last minute");
        assertThat(world.as(reader, () -> queries.countRows(space, MARCH))).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeOnItsField() {
        assertThatThrownBy(() -> add("", at(1, 10), null)).satisfies(field("title"));
        assertThatThrownBy(() -> add("Meeting", null, null)).satisfies(field("starts"));
        assertThatThrownBy(() -> add("Meeting", at(1, 10), at(1, 10))).satisfies(field("ends"));
        assertThatThrownBy(() -> add("Meeting", LocalDateTime.of(2027, 3, 28, 1, 30), null))
                .satisfies(field("starts"))
                .hasMessageContaining("clocks go forward");
        assertThatThrownBy(() -> add("Meeting", LocalDateTime.of(2101, 1, 1, 9, 0), null))
                .satisfies(field("starts"));
    }

    @Test
    void letsContributorsChangeTheCalendarAndNobodyElse() {
        var event = add("Meeting", at(1, 10), null);
        var moved = new EventDraft("Meeting", "Town hall", at(2, 10), null);

        world.as(worker, () -> service.change(event, 0, moved));

        assertThat(rows(reader, MARCH))
                .singleElement()
                .extracting(EventRow::draft)
                .isEqualTo(moved);
        assertThatThrownBy(() -> world.as(worker, () -> service.change(event, 0, moved)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> world.as(reader, () -> service.change(event, 1, moved)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(stranger, () -> service.remove(event, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rows(stranger, MARCH)).isInstanceOf(NotFound.class);
    }

    @Test
    void changesNothingInAReadOnlySpace() {
        var event = add("Meeting", at(1, 10), null);
        world.as(manager, () -> workspaces.makeReadOnly(space, "The review is closed."));

        assertThatThrownBy(() -> add("Another", at(1, 10), null)).hasMessageContaining("The review is closed.");
        assertThatThrownBy(() -> world.as(manager, () -> service.remove(event, 0)))
                .hasMessageContaining("The review is closed.");
    }

    @Test
    void removesAnEntry() {
        var event = add("Meeting", at(1, 10), null);

        world.as(worker, () -> service.remove(event, 0));

        assertThat(rows(reader, MARCH)).isEmpty();
        assertThat(source.draft(event.value())).isEmpty();
    }

    private static java.util.function.Consumer<Throwable> field(String field) {
        return refused -> assertThat(refused)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }

    private List<EventRow> rows(PersonId person, YearMonth month) {
        return world.as(person, () -> queries.findRows(space, month, PageRequest.of(0, 25)));
    }

    private EventId add(String title, @Nullable LocalDateTime starts, @Nullable LocalDateTime ends) {
        return world.as(manager, () -> service.add(space, new EventDraft(title, "", starts, ends)));
    }

    private static LocalDateTime at(int day, int hour) {
        return MARCH.atDay(day).atTime(hour, 0);
    }
}
