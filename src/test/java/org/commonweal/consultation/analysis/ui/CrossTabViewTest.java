package org.commonweal.consultation.analysis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.Axis;
import org.commonweal.consultation.analysis.AxisChoice;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CrossTabViewTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    Space space;
    ConsultationId id;
    String slug;

    @BeforeEach
    void consultation() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
        var csv = new StringBuilder("Reference,Channel,uses,age\n");
        for (int number = 0; number < 30; number++) {
            csv.append(number).append(number < 4 ? ",Paper," : ",Event,").append(number % 3 == 0 ? "yes" : "no");
            csv.append(number == 0 ? ",Under 25\n" : ",25 or older\n");
        }
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", csv.toString());
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
    }

    @Test
    void countsWhatTheAddressAsksFor() {
        signInAs(space.officer());
        open("consultations/" + slug + "/tables?rows=channel&columns=uses");

        assertThat(text()).contains("30 responses answered both");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Paper", "2 (50%)", "8 (31%)", "18 (69%)", "Base");
    }

    @Test
    void filtersAndHidesSmallNumbers() {
        signInAs(space.officer());
        open("consultations/" + slug + "/tables?rows=channel&columns=uses");

        @SuppressWarnings("unchecked")
        Select<AxisChoice> filter = _get(Select.class, spec -> spec.withLabel("Only responses that answered"));
        var uses = filter.getListDataView()
                .getItems()
                .filter(choice -> choice.axis().equals(Axis.of("uses")))
                .findFirst()
                .orElseThrow();
        _setValue(filter, uses);
        assertThat(text()).contains("10 responses answered both, of 10 that pass the filter");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Hide small numbers, as for publication")), true);
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("not shown")
                .doesNotContain("2 (", "8 (");
    }

    @Test
    void evenStaffReadNoSmallNumberAboutEquality() {
        signInAs(space.officer());
        open("consultations/" + slug + "/results");

        assertThat(text()).contains("How old are you?", "not shown").doesNotContain("29", "97%");
    }

    @Test
    void partnersDoNotLearnThatTheViewExists() {
        signInAs(space.partner());
        open("consultations/" + slug + "/tables");

        assertThat(text()).contains("Page not found");
    }
}
