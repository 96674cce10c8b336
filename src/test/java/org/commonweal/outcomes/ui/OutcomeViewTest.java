package org.commonweal.outcomes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.outcomes.MeasureService;
import org.commonweal.outcomes.OutcomeFixtures;
import org.commonweal.outcomes.OutcomeFixtures.Place;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.Theme;
import org.commonweal.outcomes.ThreadService;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutcomeViewTest extends ViewTest {

    @Autowired
    OutcomeFixtures fixtures;

    @Autowired
    OutcomeQueries queries;

    @Autowired
    MeasureService measures;

    @Autowired
    ThreadService thread;

    private Place place;

    @BeforeEach
    void space() {
        place = fixtures.place();
    }

    @Test
    void warnsOfAnOutputWhileItIsTypedAndLeadsAnOutcomeToAgreement() {
        var need = fixtures.need(place, "Company");
        signInAs(place.lead());
        open("workspaces/" + place.id().value() + "/outcomes");
        click("Add an outcome");
        type(
                TextArea.class,
                "What will be different",
                "Deliver 10 public swimming sessions and 30 gym classes each week");
        assertThat(dialog()).contains("reads like an output", "“30 gym classes” is an amount of service");
        type(TextArea.class, "What will be different", "Older people have company");
        assertThat(dialog()).doesNotContain("reads like an output");
        click("Add outcome");
        assertThat(_get(CheckboxGroup.class).getErrorMessage()).contains("Choose at least one theme");
        _get(CheckboxGroup.class).setValue(Set.of(Theme.WELLBEING));
        click("Add outcome");
        assertThat(text()).contains("Before it can be agreed:");

        click("Change words");
        type(TextField.class, "Whose lives it is about", "Residents aged 65 and over");
        type(TextField.class, "Where", "The town");
        click("Save");
        click("Tie to a need");
        type(TextField.class, "Reference of the need, such as N-101", "N-0");
        click("Tie");
        assertThat(refusal("Reference of the need, such as N-101")).contains("nothing with this reference");
        type(TextField.class, "Reference of the need, such as N-101", need);
        click("Tie");
        assertThat(text()).contains("It answers " + need, "Evidence for Company");
        var code = code();
        measure(code);
        assertThat(text()).contains("61.4", "2024/25");
        click("Agree this outcome");
        assertThat(text()).contains("Agreed");
        _assertNone(Button.class, spec -> spec.withText("Change words"));

        open("measures/" + code);
        assertThat(text()).contains("Share of adults who are active", "Older people have company", need);
        click("Remove measure");
        confirm();
        assertThat(text()).contains("Nothing shows it yet.");
        click("Take back to a draft");
        confirm();
        assertThat(text()).contains("Draft", "Agree this outcome");
    }

    @Test
    void showsToWhoMayOnlyReadNothingToPress() {
        var outcome = fixtures.agreed(place, "People are active");
        signInAs(world.person("Sky", world.partner("Other charity"), Role.CONTRIBUTOR));

        open("outcomes/" + outcome.ref());
        assertThat(text()).contains("People are active");
        for (var verb : new String[] {"Change words", "Add measure", "Add output", "Tie to a need", "Retire"}) {
            _assertNone(Button.class, spec -> spec.withText(verb));
        }
        open("outcomes/" + fixtures.outcome(place, "Kept back").ref());
        assertThat(text()).contains("not found").doesNotContain("Kept back");
    }

    @Test
    void writesOutputsBesideTheOutcomeAndCutsTies() {
        var wide = fixtures.outcome(place, "People are well");
        var outcome = fixtures.outcome(place, "People are active");
        signInAs(place.charity());
        open("outcomes/" + outcome.ref());

        click("Add output");
        _setValue(_get(BigDecimalField.class), BigDecimal.TEN);
        type(TextField.class, "Of what", "swimming sessions");
        click("Add output", 1);
        assertThat(text()).contains("10 swimming sessions");
        click("Make part of a wider outcome");
        type(TextField.class, "Reference of the wider outcome, such as O-1", outcome.ref());
        click("Tie");
        assertThat(_find(Notification.class))
                .extracting(said -> said.getElement().getProperty("text", ""))
                .anyMatch(said -> said.contains("close a circle"));
        type(TextField.class, "Reference of the wider outcome, such as O-1", wide.ref());
        click("Tie");
        assertThat(text()).contains("It is part of " + wide.ref());
        click("Cut");
        assertThat(text()).doesNotContain("It is part of").contains("Nothing yet.");
    }

    @Test
    void ranksByWhatDemocraticServicesRecord() {
        var first = fixtures.agreed(place, "Families cope well");
        var clerk = world.officer("Sam", Role.DEMOCRATIC_SERVICES);
        signInAs(place.lead());
        open("outcomes");
        _assertNone(Button.class, spec -> spec.withText("Record a ranking"));

        signInAs(clerk);
        open("outcomes");
        click("Record a ranking");
        type(TextArea.class, "References in the order decided, one on each line", "O-999999999");
        type(TextField.class, "Who decided", "Full Council");
        _setValue(_get(DatePicker.class), LocalDate.of(2026, 3, 3));
        type(TextField.class, "Where it is written down", "Minute 45");
        click("Record ranking");
        assertThat(_get(TextArea.class).getErrorMessage()).contains("no outcome O-999999999");
        type(TextArea.class, "References in the order decided, one on each line", first.ref());
        click("Record ranking");
        assertThat(text()).contains("Families cope well");
        assertThat(world.as(clerk, () -> queries.get(first.ref())).rank()).isEqualTo(1);
        open("outcomes/" + first.ref());
        assertThat(text()).contains("Ranked 1 by Full Council, 3 March 2026, Minute 45");
    }

    @Test
    void listsWhatHangsLooseAndLeadsThere() {
        var outcome = fixtures.outcome(place, "People are active");
        signInAs(place.charity());
        open("gaps");
        assertThat(text()).contains("Outcomes that follow from no need: ");
        open("gaps/outcome-without-need");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("outcomes/" + outcome.ref());
        open("gaps/outcome-without-a-cause");
        assertThat(text()).contains("not found");
    }

    @Test
    void showsOnTheNeedWhatAnswersIt() {
        var need = fixtures.need(place, "Company");
        var outcome = fixtures.outcome(place, "Older people have company");
        world.as(place.charity(), () -> {
            thread.answer(outcome.id(), need);
            measures.add(outcome.id(), OutcomeFixtures.measure(code()));
        });
        signInAs(place.charity());

        open("needs/" + need);
        assertThat(text())
                .contains("The golden thread", "Older people have company", need + " “Company” is answered by");
    }

    private void measure(String code) {
        click("Add measure");
        type(TextField.class, "Code", code);
        type(TextField.class, "What is measured", "Share of adults who are active");
        type(TextField.class, "Unit", "%");
        _setValue(_get(com.vaadin.flow.component.textfield.IntegerField.class), 1);
        number("Where it stands now", "61.4");
        type(TextField.class, "In which period", "2024/25");
        number("Where it is to stand", "64");
        type(TextField.class, "In which period it is to", "2028/29");
        type(TextField.class, "Where the numbers come from", "Survey");
        click("Add measure", 1);
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String refusal(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label)).getErrorMessage();
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static String code() {
        return "V-" + Ids.secret().substring(0, 10);
    }

    private static void number(String label, String value) {
        _setValue(_get(BigDecimalField.class, spec -> spec.withLabel(label)), new BigDecimal(value));
    }

    private static <F extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasValue<?, String>>
            void type(Class<F> field, String label, String value) {
        _setValue(_get(field, spec -> spec.withLabel(label)), value);
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    /** Where the button that opens a dialog and the one in it say the same. */
    private static void click(String button, int at) {
        _click(_find(Button.class, spec -> spec.withText(button)).get(at));
    }
}
