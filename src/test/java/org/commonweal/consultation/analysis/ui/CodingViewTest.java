package org.commonweal.consultation.analysis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.ShortcutsKt.fireShortcut;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.CodeRow;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CodingViewTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    Codebooks books;

    Space space;
    ConsultationId id;
    String address;

    @BeforeEach
    void consultation() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        address = "consultations/" + fixtures.slug(space, id);
        // One after another, because they are coded in the order in which they came.
        List.of("First", "Second", "Third")
                .forEach(number -> world.as(space.officer(), () -> {
                    var file = received.text(
                            number + ".csv", "Reference,change\n%s,%s answer\n".formatted(number, number));
                    imports.commit(id, file, imports.inspect(id, file, "").plan());
                }));
    }

    @Test
    void beginsWithACodebookAndCodesByKeyboardAlone() {
        signInAs(space.officer());
        open(address + "/coding");
        assertThat(_get(Anchor.class, spec -> spec.withText("What should never change?"))
                        .getHref())
                .endsWith("/coding/change");
        open(address + "/coding/change");
        assertThat(text()).contains("The codebook is empty");

        open(address + "/codebook/change");
        addCode("Price");
        addCode("Staff");
        open(address + "/coding/change");
        assertThat(text()).contains("First answer", "0 of 3 answers coded");
        fireShortcut(Key.DIGIT_2);
        fireShortcut(Key.ENTER);
        assertThat(text()).contains("Second answer", "1 of 3 answers coded");
        fireShortcut(Key.KEY_S);
        assertThat(text()).contains("Third answer");
        fireShortcut(Key.DIGIT_1);
        fireShortcut(Key.DIGIT_2);
        fireShortcut(Key.DIGIT_2);
        fireShortcut(Key.ENTER);
        assertThat(text()).contains("Second answer", "2 of 3 answers coded");
        assertThat(counts()).containsExactly(1L, 1L);

        fireShortcut(Key.KEY_U);
        assertThat(text()).contains("Third answer", "1 of 3 answers coded");
        assertThat(counts()).containsExactly(0L, 1L);
    }

    @Test
    void whoNeedsTheKeysForSomethingElseSwitchesThemOff() {
        world.as(space.officer(), () -> books.add(id, "change", "Price", ""));
        signInAs(space.officer());
        open(address + "/coding/change");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Keyboard shortcuts")), false);
        fireShortcut(Key.DIGIT_1);
        fireShortcut(Key.ENTER);
        assertThat(text()).contains("First answer", "0 of 3 answers coded");

        open(address + "/coding/change");
        fireShortcut(Key.ENTER);
        assertThat(text()).as("stays off on the next page").contains("0 of 3 answers coded");
        _click(_get(Button.class, spec -> spec.withText("Store and next")));
        assertThat(text()).contains("1 of 3 answers coded");
    }

    @Test
    void renamesACodeAndShowsTheVersions() {
        world.as(space.officer(), () -> books.add(id, "change", "Price", ""));
        signInAs(space.officer());
        open(address + "/codebook/change");

        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), "Cost");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(text()).contains("Cost", "Added “Price”.", "Renamed “Price” to “Cost”.");
    }

    @Test
    void partnersDoNotLearnThatTheViewsExist() {
        signInAs(space.partner());
        for (var part : List.of("/coding", "/coding/change", "/codebook/change")) {
            open(address + part);
            assertThat(text()).contains("Page not found");
            _assertNone(Button.class, spec -> spec.withText("Store and next"));
        }
    }

    private void addCode(String label) {
        _click(_get(Button.class, spec -> spec.withText("Add a code")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Code")), label);
        _click(_get(Button.class, spec -> spec.withText("Add code")));
    }

    private List<Long> counts() {
        return world.as(space.officer(), () -> books.findCodes(id, "change")).stream()
                .map(CodeRow::answers)
                .toList();
    }
}
