package org.commonweal.evidence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.UUID;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.area.AreaQueries;
import org.commonweal.evidence.area.AreaSetRow;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.files.FileService;
import org.commonweal.identity.Role;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AreaSetsViewTest extends ViewTest {

    private static final String LIST = """
            ward_code,ward_name
            E05DEMO91,Hesterfield
            E05DEMO92,Oakley Rise
            """;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    FileService files;

    @Autowired
    AreaQueries areas;

    private final String name = "Wards " + UUID.randomUUID();

    @BeforeEach
    void openAsAdministrator() {
        signInAs(world.officer("Administrator", Role.ADMINISTRATOR));
        open("evidence");
        assertThat(text()).contains("Areas and outlines");
        open("areas");
    }

    @Test
    void loadsAListFromATable() throws InterruptedException {
        choose(LIST);
        var form = _get(AreaListForm.class);
        assertThat(this.<String>select(form, "Column with the code").getValue()).isEqualTo("ward_code");
        assertThat(this.<String>select(form, "Column with the name").getValue()).isEqualTo("ward_name");
        assertThat(this.<AreaKind>select(form, "Kind").getValue()).isEqualTo(AreaKind.WARD);

        describe(form);
        _click(_get(form, Button.class, spec -> spec.withText("Load list")));

        assertThat(areas.sets())
                .filteredOn(set -> set.name().equals(name))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.areas()).isEqualTo(2);
                    assertThat(set.year()).isEqualTo(2024);
                });
        assertThat(text()).contains(name);
        assertThat(this.<AreaSetRow>select(_get(BoundaryForm.class), "Outlines for")
                        .getListDataView()
                        .getItems())
                .extracting(AreaSetRow::name)
                .contains(name);
    }

    @Test
    void listsTheRowsThatAreWrongAndKeepsWhatWasTyped() throws InterruptedException {
        choose(LIST + "Leckfield,\n");
        var form = _get(AreaListForm.class);
        describe(form);

        _click(_get(form, Button.class, spec -> spec.withText("Load list")));

        assertThat(text()).contains("Nothing was loaded.").contains("Row 4 holds “Leckfield”, which is no area code.");
        assertThat(_get(form, TextField.class, spec -> spec.withLabel("Name")).getValue())
                .isEqualTo(name);
        assertThat(areas.sets()).extracting(AreaSetRow::name).doesNotContain(name);
    }

    @Test
    void asksForTheYear() throws InterruptedException {
        choose(LIST);
        var form = _get(AreaListForm.class);

        _click(_get(form, Button.class, spec -> spec.withText("Load list")));

        assertThat(text()).contains("Give the year the codes are of");
    }

    @Test
    void isHiddenFromEverybodyElse() {
        signInAs(world.officer("Analyst", Role.ANALYST));
        open("evidence");
        assertThat(text()).doesNotContain("Areas and outlines");

        open("areas");

        assertThat(text()).contains("Page not found");
        assertThat(_find(AreaListForm.class)).isEmpty();
    }

    private void choose(String csv) throws InterruptedException {
        var file = files.awaitChecked(evidence.file("wards.csv", csv), Duration.ofSeconds(60));
        _get(AreaListForm.class).look(file);
    }

    private void describe(AreaListForm form) {
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Name")), name);
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Year")), 2024);
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(Component within, String label) {
        return _get(within, Select.class, spec -> spec.withLabel(label));
    }
}
