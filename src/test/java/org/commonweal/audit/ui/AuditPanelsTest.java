package org.commonweal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.List;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
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
class AuditPanelsTest {

    @Autowired
    World world;

    @Autowired
    AccessRegistry registry;

    @Autowired
    AuditPanels panels;

    @Autowired
    PortalClock clock;

    private final SubjectRef space = new SubjectRef("workspace", Ids.timeOrdered());
    private PersonId manager;

    @BeforeEach
    void letSomethingHappenAndOpenAWindow() {
        manager = world.officer("Mary Manager");
        world.as(
                manager,
                () -> world.inTransaction(() -> {
                    registry.protect(space, null, Classification.PARTNER);
                    return registry.grant(space, Principal.of(manager), Level.MANAGE, null, "Test");
                }));
        MockVaadin.setup();
    }

    @AfterEach
    void closeTheWindow() {
        MockVaadin.tearDown();
    }

    @Test
    void tellsTheHistoryInPlainWordsWithoutIds() {
        world.as(manager, () -> UI.getCurrent().add(panels.historyOf(space)));

        assertThat(cells()).contains("Mary Manager", "Granted", "level: manage", "Protected");
    }

    @Test
    void offersTheDaysOnTheScreenAsFiles() {
        world.as(manager, () -> {
            UI.getCurrent().add(panels.trailOf(space));
            var yesterday = clock.today().minusDays(1);

            _setValue(_get(DatePicker.class, spec -> spec.withLabel("To")), yesterday);

            assertThat(cells()).isEmpty();
            assertThat(_find(Anchor.class))
                    .extracting(Anchor::getHref)
                    .allSatisfy(address -> assertThat(address).endsWith("&to=" + yesterday));
        });
    }

    private static List<String> cells() {
        return _find(NativeTableCell.class).stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
