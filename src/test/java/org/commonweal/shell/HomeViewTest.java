package org.commonweal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.commonweal.access.Level;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.ViewTest;
import org.commonweal.uikit.Formats;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    TaskService tasks;

    @Autowired
    EventService events;

    @Autowired
    PortalClock clock;

    @Test
    void tellsSomebodyNewThatNothingWaits() {
        signInAs(world.person("Nora New", world.partner("Charity")));

        open("");

        assertThat(text())
                .contains(
                        "Signed in as Nora New",
                        "Nothing waits for you",
                        "Nothing falls due in the next seven days",
                        "No news yet");
    }

    @Test
    void showsWhatWaitsWithThisWeeksWorkApart() {
        var manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        var worker = world.person("Worker", world.partner("Charity"));
        var space = spaceOf(manager, worker);
        var soon = clock.today().plusDays(3);
        task(manager, space, "Read the survey", soon, worker);
        task(manager, space, "Plan the year", clock.today().plusDays(40), worker);
        task(manager, space, "For somebody else", soon, manager);
        signInAs(worker);

        open("");

        var waiting = between("Waiting for you", "Due this week");
        assertThat(waiting)
                .contains("Read the survey", "Ageing well – due " + Formats.date(soon), "Plan the year")
                .doesNotContain("For somebody else");
        assertThat(waiting.indexOf("Read the survey")).isLessThan(waiting.indexOf("Plan the year"));
        assertThat(between("Due this week", "New in your spaces"))
                .contains("Read the survey")
                .doesNotContain("Plan the year");
    }

    @Test
    void leadsToWhatIsNewInTheReadersSpaces() {
        var manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        var worker = world.person("Worker", world.partner("Charity"));
        var space = spaceOf(manager, worker);
        var starts = LocalDateTime.of(2027, 3, 3, 10, 0);
        world.as(manager, () -> events.add(space, new EventDraft("Forum", "", starts, null)));
        signInAs(worker);

        await().pollInSameThread().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            open("search");
            open("");
            assertThat(text()).contains("New: Manager put “Forum” into the calendar");
        });

        var news = _find(Anchor.class).stream()
                .filter(link -> link.getText().contains("put “Forum”"))
                .findFirst()
                .orElseThrow();
        assertThat(news.getHref()).contains(space.value().toString());
        assertThat(between("New in your spaces", "")).contains("Ageing well");
    }

    private WorkspaceId spaceOf(PersonId manager, PersonId worker) {
        var space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, worker, Level.CONTRIBUTE);
        return space;
    }

    private void task(PersonId by, WorkspaceId space, String title, LocalDate due, PersonId assignee) {
        world.as(by, () -> tasks.add(space, new TaskDraft(title, "", due, assignee)));
    }

    private String between(String start, String end) {
        var all = text();
        int from = all.indexOf(start);
        return all.substring(from, end.isEmpty() ? all.length() : all.indexOf(end));
    }
}
