package org.commonweal.workspace.agenda.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import java.time.LocalDateTime;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceSection;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AgendaPanelsTest {

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    WorkspaceQueries spaces;

    @Autowired
    Members members;

    @Autowired
    TaskService tasks;

    @Autowired
    EventService events;

    @Autowired
    TasksSection tasksSection;

    @Autowired
    CalendarSection calendarSection;

    @Autowired
    PortalClock clock;

    PersonId manager;
    PersonId reader;
    WorkspaceId space;

    @BeforeEach
    void aSpaceAndAWindow() {
        manager = world.officer("Manager", Role.LEAD_COMMISSIONER);
        reader = world.person("Reader", world.partner("Trust"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, reader, Level.READ);
        MockVaadin.setup();
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void takesTheFilterOfTasksFromTheAddressAndPutsItThere() {
        world.as(manager, () -> {
            tasks.add(space, new TaskDraft("Open task", "", null, null));
            tasks.finish(tasks.add(space, new TaskDraft("Finished task", "", null, manager)));
            var panel = (TasksPanel) tasksSection.create(spaces.getDetails(space));
            UI.getCurrent().add(panel);
            var event = mock(AfterNavigationEvent.class);
            when(event.getLocation())
                    .thenReturn(new Location("workspaces/" + space.value() + "/tasks?show=done&mine=yes"));

            panel.afterNavigation(event);

            _assertOne(Span.class, spec -> spec.withText("Finished task"));
            _assertNone(Span.class, spec -> spec.withText("Open task"));
            UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

            _setValue(_get(Checkbox.class, spec -> spec.withLabel("Only mine")), false);

            assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                    .anyMatch(call ->
                            call.getInvocation().getParameters().toString().contains("tasks?show=done"));
        });
    }

    @Test
    void addsATaskAndShowsARefusalOnItsField() {
        world.as(manager, () -> {
            open(tasksSection);
            _click(_get(Button.class, spec -> spec.withText("Add task")));
            _click(verb("Add task"));
            var title = _get(TextField.class, spec -> spec.withLabel("What is to be done"));
            assertThat(title.isInvalid()).isTrue();
            assertThat(title.getErrorMessage()).contains("1 to 200 characters");

            _setValue(title, "Book the hall");
            choose("Reader");
            _click(verb("Add task"));

            _assertOne(Span.class, spec -> spec.withText("Book the hall"));
            assertThat(cells()).contains("Reader");
        });
    }

    @Test
    void marksATaskAsDoneAndShowsTheOpenOnesOnly() {
        var task = world.as(manager, () -> tasks.add(space, new TaskDraft("Book the hall", "", null, null)));
        world.as(manager, () -> {
            open(tasksSection);
            _click(_get(Button.class, spec -> spec.withText("Mark as done")));

            _assertNone(Span.class, spec -> spec.withText("Book the hall"));
        });
        assertThat(task).isNotNull();
    }

    @Test
    void offersReadersNothingTheyMayNotDo() {
        world.as(manager, () -> tasks.add(space, new TaskDraft("Book the hall", "", null, null)));
        world.as(reader, () -> {
            open(tasksSection);

            _assertOne(Span.class, spec -> spec.withText("Book the hall"));
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Add task", "Delete", "Edit");
        });
    }

    @Test
    void showsTheMonthWithWaysToTheOthers() {
        var now = LocalDateTime.of(clock.today(), java.time.LocalTime.of(14, 0));
        world.as(manager, () -> events.add(space, new EventDraft("Meeting", "Town hall", now, now.plusHours(1))));
        world.as(reader, () -> {
            open(calendarSection);

            assertThat(cells()).contains("Meeting", "Town hall").anyMatch(text -> text.endsWith("2:00pm to 3:00pm"));
            assertThat(_get(Anchor.class, spec -> spec.withText("Next month")).getHref())
                    .endsWith("/calendar?month=" + java.time.YearMonth.from(now).plusMonths(1));
            assertThat(_get(H2.class).getText()).endsWith(String.valueOf(now.getYear()));
        });
    }

    @Test
    void addsACalendarEntry() {
        world.as(manager, () -> {
            open(calendarSection);
            _click(_get(Button.class, spec -> spec.withText("Add entry")));
            _setValue(_get(TextField.class, spec -> spec.withLabel("What takes place")), "Workshop");
            _setValue(
                    _get(DateTimePicker.class, spec -> spec.withLabel("Starts")),
                    clock.today().atTime(9, 30));
            _click(verb("Add entry"));

            assertThat(cells()).contains("Workshop");
        });
    }

    private void open(WorkspaceSection section) {
        var details = spaces.getDetails(space);
        assertThat(section.appliesTo(details)).isTrue();
        UI.getCurrent().add(section.create(details));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String name) {
        var field = (ComboBox<PersonRef>) _get(ComboBox.class, spec -> spec.withLabel("Assigned to (optional)"));
        var person = field.getListDataView()
                .getItems()
                .filter(offered -> offered.name().equals(name))
                .findFirst();
        _setValue(field, person.orElseThrow());
    }

    /** The button of the open dialog, which has the same text as the one that opened it. */
    private static Button verb(String text) {
        return _find(Button.class, spec -> spec.withText(text)).stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
