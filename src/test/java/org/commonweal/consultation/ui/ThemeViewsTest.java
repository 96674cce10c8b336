package org.commonweal.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThemeViewsTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void gathersAThemeTicksItsResponsesAndAnswersItBeforeTheReport() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var slug = fixtures.slug(space, id);
        fixtures.respond(slug, Map.of("uses", "no", "body", "individual", "change", "Open longer"));
        fixtures.close(space, id);
        signInAs(space.officer());

        open("consultations/" + slug + "/themes");
        _click(_get(Button.class, spec -> spec.withText("Add theme")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Opening hours");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("You said")), "Open longer.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Who answers for it")), "Head of leisure");
        _click(_find(Button.class, spec -> spec.withText("Add theme")).getLast());
        assertThat(text()).contains("Opening hours", "No answer yet");

        open(_find(Anchor.class, spec -> spec.withText("Opening hours"))
                .getFirst()
                .getHref());
        assertThat(text()).contains("Open longer", "Not published");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Answer")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("In full")), "Until ten from May.");
        _click(_get(Button.class, spec -> spec.withText("Save answer")));
        assertThat(text()).contains("We will", "Until ten from May.", "1 response");

        fixtures.report(space, id);
        assertThat(fixtures.detailsFor(space.officer(), id).state()).isEqualTo(ConsultationState.REPORTED);
    }

    @Test
    void unknownThemesAndPartnersGetNowhere() {
        var space = fixtures.space();
        var slug = fixtures.slug(space, fixtures.open(space, "Pools", ConsultationFixtures.form()));
        signInAs(space.officer());
        open("consultations/" + slug + "/themes/nonsense");
        assertThat(text()).contains("Page not found");
        signInAs(space.partner());
        open("consultations/" + slug + "/themes");
        assertThat(text()).contains("Page not found");
    }
}
