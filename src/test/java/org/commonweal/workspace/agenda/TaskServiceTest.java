package org.commonweal.workspace.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.access.Access;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.DueWork;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class TaskServiceTest {

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    TaskService service;

    @Autowired
    TaskQueries queries;

    @Autowired
    AssignedTasks assigned;

    @Autowired
    TaskSource source;

    @Autowired
    Access access;

    @Autowired
    CurrentActor actors;

    @Autowired
    PortalClock clock;

    @Autowired
    ApplicationEvents events;

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
    void letsContributorsOfAnyOrganisationAddTasksAndReadersSeeThem() {
        var task = world.as(worker, () -> service.add(space, draft("Book the hall", null, reader)));

        var seen = world.as(reader, () -> queries.getRow(task));

        assertThat(seen.title()).isEqualTo("Book the hall");
        assertThat(seen.assigneeName()).isEqualTo("Reader");
        assertThat(world.as(reader, () -> access.may(Level.READ, task.subject())))
                .isTrue();
    }

    @Test
    void refusesReadersAndHidesEverythingFromStrangers() {
        var task = add("Book the hall", null, null);

        assertThatThrownBy(() -> world.as(reader, () -> service.add(space, draft("Mine", null, null))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(reader, () -> service.finish(task))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(stranger, () -> service.add(space, draft("Mine", null, null))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> service.delete(task, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> queries.getRow(task))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> queries.countRows(space, TaskFilter.open())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsTheAssigneeOnceWhenATaskBecomesTheirs() {
        var task = add("Book the hall", null, null);
        world.as(manager, () -> service.assign(task, 0, worker));
        world.as(manager, () -> service.change(task, 1, draft("Book the large hall", null, worker)));

        var told = events.stream(Happened.class)
                .filter(fact -> fact.subject().equals(task.subject()))
                .filter(fact -> fact.action().equals("task.assigned"))
                .toList();

        assertThat(told).singleElement().satisfies(fact -> {
            assertThat(fact.values()).containsEntry("for", worker.value().toString());
            assertThat(fact.space()).isEqualTo(space.subject());
        });
    }

    @Test
    void refusesAnAssigneeWhoCannotSeeTheSpace() {
        assertThatThrownBy(() -> add("Book the hall", null, stranger))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("assignee"))
                .hasMessageContaining("Make them a member first");
    }

    @Test
    void offersMembersAndPeopleOfContributingOrganisations() {
        var organisation = world.partner("Hospital");
        var nurse = world.person("Nurse", organisation);
        world.as(manager, () -> members.put(space, Principal.of(organisation), Level.CONTRIBUTE, null));

        var offered = world.as(worker, () -> queries.findAssignees(space));

        assertThat(offered).extracting(PersonRef::id).containsExactlyInAnyOrder(manager, nurse, reader, worker);
        assertThat(offered).extracting(PersonRef::name).isSorted();
    }

    @Test
    void listsOpenTasksByUrgencyAndDoneOnesApart() {
        var today = clock.today();
        add("Some day", null, null);
        add("Next week", today.plusDays(7), worker);
        add("Yesterday", today.minusDays(1), null);
        var done = add("Done", null, null);
        world.as(worker, () -> service.finish(done));

        assertThat(titles(TaskFilter.open())).containsExactly("Yesterday", "Next week", "Some day");
        assertThat(titles(new TaskFilter(TaskFilter.Progress.DONE, false))).containsExactly("Done");
        assertThat(titles(new TaskFilter(TaskFilter.Progress.ALL, true))).containsExactly("Next week");
        assertThat(world.as(worker, () -> queries.countRows(space, TaskFilter.open())))
                .isEqualTo(3);
        assertThat(rows(TaskFilter.open())).filteredOn(TaskRow::overdue).hasSize(1);
    }

    @Test
    void refusesAnOldFormAndChangesOfADoneTask() {
        var task = add("Book the hall", null, null);
        world.as(worker, () -> service.change(task, 0, draft("Book the small hall", null, null)));

        assertThatThrownBy(() -> world.as(worker, () -> service.change(task, 0, draft("Other", null, null))))
                .isInstanceOf(StaleVersion.class);
        world.as(worker, () -> service.finish(task));
        assertThatThrownBy(() -> world.as(worker, () -> service.finish(task))).hasMessageContaining("done already");
        assertThatThrownBy(() -> world.as(worker, () -> service.change(task, 2, draft("Other", null, null))))
                .hasMessageContaining("Reopen it");
        world.as(worker, () -> service.reopen(task));
        assertThat(world.as(worker, () -> queries.getRow(task)).done()).isFalse();
    }

    @Test
    void refusesATaskWithoutATitleOnItsField() {
        assertThatThrownBy(() -> add("  ", null, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("title"));
    }

    @Test
    void changesNothingInAReadOnlySpace() {
        var task = add("Book the hall", null, null);
        world.as(manager, () -> workspaces.makeReadOnly(space, "The review is closed."));

        assertThatThrownBy(() -> add("Another", null, null)).hasMessageContaining("The review is closed.");
        assertThatThrownBy(() -> world.as(manager, () -> service.finish(task)))
                .hasMessageContaining("The review is closed.");
        assertThatThrownBy(() -> world.as(manager, () -> service.delete(task, 0)))
                .hasMessageContaining("The review is closed.");
    }

    @Test
    void forgetsADeletedTaskAndRecordsThatItWas() {
        var task = add("Book the hall", null, worker);
        world.as(worker, () -> service.delete(task, 0));

        assertThat(rows(TaskFilter.open())).isEmpty();
        assertThat(source.draft(task.value())).isEmpty();
        assertThat(events.stream(Happened.class).filter(fact -> fact.action().equals("task.deleted")))
                .singleElement()
                .extracting(Happened::subject)
                .isEqualTo(task.subject());
    }

    @Test
    void showsTheAssigneeTheirOpenTasksForAsLongAsTheyCanReadTheSpace() {
        add("Some day", null, worker);
        add("Soon", clock.today().plusDays(2), worker);
        add("For the reader", null, reader);

        assertThat(due(worker))
                .containsExactly(
                        new DueWork.Item(
                                "Soon",
                                "Ageing well",
                                clock.today().plusDays(2),
                                "workspaces/" + space.value() + "/tasks"),
                        new DueWork.Item("Some day", "Ageing well", null, "workspaces/" + space.value() + "/tasks"));
        assertThat(due(stranger)).isEmpty();

        world.as(manager, () -> members.remove(space, Principal.of(worker)));

        assertThat(due(worker)).isEmpty();
    }

    private List<DueWork.Item> due(PersonId person) {
        return world.as(person, () -> assigned.dueFor(actors.get(), 10));
    }

    private List<TaskRow> rows(TaskFilter filter) {
        return world.as(worker, () -> queries.findRows(space, filter, PageRequest.of(0, 25)));
    }

    private List<String> titles(TaskFilter filter) {
        return rows(filter).stream().map(TaskRow::title).toList();
    }

    private TaskId add(String title, @Nullable LocalDate due, @Nullable PersonId assignee) {
        return world.as(manager, () -> service.add(space, draft(title, due, assignee)));
    }

    private static TaskDraft draft(String title, @Nullable LocalDate due, @Nullable PersonId assignee) {
        return new TaskDraft(title, "", due, assignee);
    }
}
