package org.commonweal.consultation.variant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.variant.VariantKind;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VariantViewTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    private Space space;
    private String slug;

    @BeforeEach
    void consultation() {
        space = fixtures.space();
        slug = fixtures.slug(space, fixtures.open(space, "Pools", ConsultationFixtures.form()));
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void leadsWelshFromItsFirstTextToEveryone() {
        add("cy");
        assertThat(text()).contains("Cymraeg", "0 of ", "Only staff see it", "Missing: English is shown");

        write("Pools", "Pyllau");
        assertThat(text()).contains("1 of ", "Pyllau", "Done");
        _click(_get(Button.class, spec -> spec.withText("Offer it to everyone")));
        assertThat(_get(TextArea.class).getValue()).contains("Cymraeg");
        _click(_get(Button.class, spec -> spec.withText("Offer it")));
        assertThat(text()).contains("Offered to everyone").doesNotContain("Only staff see it");
        _assertNone(Button.class, spec -> spec.withText("Delete"));

        open("consultations/" + slug + "/variants/cy?show=open");
        assertThat(text()).doesNotContain("Pyllau");
        open("consultations/" + slug + "/variants");
        assertThat(text()).contains("Cymraeg", "1 of ", "Offered to everyone");
    }

    @Test
    void refusesATagThatIsNoneOnItsField() {
        signInAs(space.officer());
        open("consultations/" + slug + "/variants");
        assertThat(text()).contains("There is only the English text so far.");
        _click(_get(Button.class, spec -> spec.withText("Add a language or easy read")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tag of the language")), "not a tag");
        _click(_get(Button.class, spec -> spec.withText("Add it")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Tag of the language"))
                        .getErrorMessage())
                .isNotBlank();
        kind().setValue(VariantKind.EASY_READ);
        _click(_get(Button.class, spec -> spec.withText("Add it")));
        assertThat(text()).contains("Easy read", "0 of ");
    }

    @Test
    void takesASheetBackOnlyWithoutMistakes() {
        add("cy");
        _click(_get(Button.class, spec -> spec.withText("Bring a sheet back")));
        sheet("Key,Where,English,Cymraeg,State\nnonsense,,Pools,Pyllau,missing\n");
        assertThat(shownIn(_get(SheetBackDialog.class))).contains("Nothing was taken.", "nonsense");
        _click(_get(Button.class, spec -> spec.withText("Take these texts")));
        assertThat(_find(SheetBackDialog.class)).as("the dialog stays").hasSize(1);

        sheet("Key,Where,English,Cymraeg,State\ntitle,,Pools,Pyllau,missing\n");
        assertThat(shownIn(_get(SheetBackDialog.class))).contains("Found 1 text to take");
        _click(_get(Button.class, spec -> spec.withText("Take these texts")));
        assertThat(text()).contains("1 of ", "Pyllau");
    }

    @Test
    void isDeletedAfterAQuestion() {
        add("cy");
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("There is only the English text so far.");
    }

    @Test
    void leadsToPreviewAndSheetsAndKeepsStrangersOut() {
        add("cy");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains(
                        "/files/consultations/" + slug + "/preview?_variant=cy",
                        "/files/consultations/" + slug + "/variants/cy.csv",
                        "/files/consultations/" + slug + "/variants/cy.xlsx");

        open("consultations/" + slug + "/variants/pl");
        assertThat(text()).contains("Page not found");
        signInAs(world.person("Sky", world.partner("Other charity")));
        open("consultations/" + slug + "/variants/cy");
        assertThat(text()).contains("Page not found");
    }

    private void add(String tag) {
        signInAs(space.officer());
        open("consultations/" + slug + "/variants");
        _click(_get(Button.class, spec -> spec.withText("Add a language or easy read")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tag of the language")), tag);
        _click(_get(Button.class, spec -> spec.withText("Add it")));
    }

    private static void write(String english, String words) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(one -> one.getAriaLabel().orElse("").equals("Write: " + english))));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Cymraeg")), words);
        _click(_get(Button.class, spec -> spec.withText("Save text")));
    }

    private static void sheet(String csv) {
        _get(SheetBackDialog.class).read("texts.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static Select<VariantKind> kind() {
        return _get(Select.class);
    }

    private static String shownIn(Component component) {
        return component.getElement().getTextRecursively();
    }
}
