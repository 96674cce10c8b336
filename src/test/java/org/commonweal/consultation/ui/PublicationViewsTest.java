package org.commonweal.consultation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.publication.PublishedResponses;
import org.commonweal.identity.Role;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.ViewTest;
import org.commonweal.workspace.Members;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class PublicationViewsTest extends ViewTest {

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    Members members;

    @Autowired
    PublishedResponses published;

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void oneClearsAPhoneNumberWithOneClickAndAnotherPublishes() {
        var space = fixtures.space();
        var second = world.officer("Second officer", Role.LEAD_COMMISSIONER);
        world.as(space.officer(), () -> members.put(space.id(), Principal.of(second), Level.CONTRIBUTE, null));
        var id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        var slug = fixtures.slug(space, id);
        fixtures.respond(
                slug,
                Map.of("uses", "no", "body", "individual", "change", "Ring 07700 900133 now", "publish", "unnamed"));
        fixtures.close(space, id);

        signInAs(space.officer());
        open("consultations/" + slug + "/publication");
        _click(_get(Button.class, spec -> spec.withText("Queue responses whose authors agreed")));
        assertThat(text()).contains("To redact 1", "1 place", "Without a name");
        open(rendition());
        assertThat(text()).contains("“07700 900133”: phone number");
        _click(_get(Button.class, spec -> spec.withText("Send for approval")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reason why what is left can stay"))
                        .isInvalid())
                .isTrue();
        _click(_get(Button.class, spec -> spec.withText("Replace with [removed: phone number]")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Text to publish"))
                        .getValue())
                .isEqualTo("Ring [removed: phone number] now");
        _click(_get(Button.class, spec -> spec.withText("Send for approval")));
        assertThat(text()).contains("To approve 1");
        open(rendition());
        _assertNone(Button.class, spec -> spec.withText("Publish"));

        signInAs(second);
        open("consultations/" + slug + "/publication");
        open(rendition());
        _click(_get(Button.class, spec -> spec.withText("Publish")));
        assertThat(text()).contains("Published 1");

        fixtures.report(space, id);
        assertThat(published.find(slug, PageRequest.of(0, 10)).toString()).contains("Ring [removed: phone number] now");
    }

    @Test
    void partnersDoNotGetThere() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        signInAs(space.partner());

        open("consultations/" + fixtures.slug(space, id) + "/publication");
        assertThat(text()).contains("Page not found");
        open("consultations/" + fixtures.slug(space, id) + "/publication/abc");
        assertThat(text()).contains("Page not found");
    }

    private static String rendition() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.matches("consultations/.*/publication/.+"))
                .findFirst()
                .orElseThrow();
    }
}
