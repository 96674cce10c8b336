package org.commonweal.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.AccessRequestQueries;
import org.commonweal.access.AccessRequestService;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.Directory;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AccessPartsTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    AccessParts parts;

    @Autowired
    AccessRequestQueries requestQueries;

    @Autowired
    AccessRequestService requests;

    @Autowired
    Directory directory;

    @Autowired
    PortalClock clock;

    private final SubjectRef space = new SubjectRef("test-space", Ids.timeOrdered());
    private final SubjectRef item = new SubjectRef("test-item", Ids.timeOrdered());
    private PersonId manager;
    private PersonId asker;

    @BeforeEach
    void shareAnItemAndOpenAWindow() {
        manager = world.officer("Mary Manager");
        asker = world.person("Asha Asker", world.partner("Charity"));
        world.inTransaction(() -> {
            registry.protect(space, null, Classification.PARTNER);
            registry.protect(item, space, Classification.PARTNER);
            registry.grant(space, Principal.of(manager), Level.MANAGE, null, "Test");
            return registry.grant(item, Principal.of(asker), Level.METADATA, null, "Test");
        });
        MockVaadin.setup();
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void listsWhoCanSeeSomethingAndFindsThemByName() {
        world.as(manager, () -> {
            UI.getCurrent().add(parts.whoCanSee(item));

            _click(_get(Button.class, spec -> spec.withText("Who can see this?")));

            assertThat(cells()).contains("Mary Manager", "Can manage", "Asha Asker", "Title and description");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Find a person or organisation")), "asha");
            assertThat(cells()).contains("Asha Asker").doesNotContain("Mary Manager");
        });
    }

    @Test
    void showsNobodyAsOfAMomentBeforeTheThingWasThere() {
        world.as(manager, () -> {
            UI.getCurrent().add(parts.whoCanSee(item));
            _click(_get(Button.class, spec -> spec.withText("Who can see this?")));

            _setValue(_get(DateTimePicker.class), LocalDateTime.of(2020, 1, 1, 12, 0));

            assertThat(cells()).isEmpty();
        });
    }

    @Test
    void asksForAccessOnceAndSaysHowTheRequestStands() {
        world.as(asker, () -> {
            UI.getCurrent().add(parts.requestAccess(item));
            _click(_get(Button.class, spec -> spec.withText("Request access")));
            _setValue(_get(TextArea.class), "To plan our rounds");

            _click(_get(Button.class, spec -> spec.withText("Send request")));

            assertThat(_find(Paragraph.class))
                    .anySatisfy(paragraph -> assertThat(paragraph.getText()).startsWith("You asked for access on"));
            _assertNone(Button.class, spec -> spec.withText("Request access"));
        });
    }

    @Test
    void letsAManagerGiveAccessFromTheList() {
        world.as(asker, () -> requests.request(item, "To plan our rounds"));
        world.as(manager, () -> {
            UI.getCurrent().add(new AccessRequestsView(requestQueries, requests, directory));
            assertThat(cells()).contains("To plan our rounds");

            _click(_get(Button.class, spec -> spec.withText("Give access")));
            _click(_find(Button.class, spec -> spec.withText("Give access")).getLast());

            assertThat(requestQueries.findOpen(5)).isEmpty();
        });
    }

    @Test
    void showsWhoLosesBeforeAnItemIsCutOff() {
        world.as(manager, () -> {
            var done = new boolean[1];

            parts.confirmCuttingOff(item, () -> done[0] = true);

            assertThat(cells()).contains("Mary Manager", "Can manage", "Cannot see it", "Loses");
            _click(_get(Button.class, spec -> spec.withText("Stop inheriting")));
            assertThat(done[0]).isTrue();
        });
    }

    private static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
