package org.commonweal.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.commonweal.identity.Directory;
import org.commonweal.testing.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stays around every view. */
class FrameTest extends ViewTest {

    @Autowired
    Directory directory;

    @Test
    void carriesTheNameOfTheCouncilAndTheWayToHelp() {
        world.council();
        signInAs(world.person("Member", world.partner("Charity")));
        var council = directory.homeCouncil().orElseThrow().name();

        assertThat(_get(Anchor.class, spec -> spec.withClasses("portal-name"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo(council);
        assertThat(_get(Anchor.class, spec -> spec.withClasses("portal-help")).getHref())
                .isEqualTo("help");
        assertThat(_find(Div.class, spec -> spec.withClasses("portal-demonstration")))
                .as("these are no demonstration data")
                .isEmpty();

        open("help");

        assertThat(text()).contains("Who can see it", "Write to " + council, "30 days");
    }

    @Test
    void saysThatTheDataAreInventedWhereTheyAreAndShowsALogoWhereThereIsOne() {
        signInAs(world.person("Member", world.partner("Charity")));

        var frame = frame(new Named("/logo.png?v=1", true));

        assertThat(_get(frame, Div.class, spec -> spec.withClasses("portal-demonstration"))
                        .getText())
                .isEqualTo("Demonstration data: the people, bodies and figures here are invented.");
        var logo = _get(frame, Image.class);
        assertThat(logo.getSrc()).isEqualTo("/logo.png?v=1");
        assertThat(logo.getAlt()).as("the name stands beside it").hasValue("");
        assertThat(_find(frame(new Named(null, false)), Image.class)).isEmpty();
    }

    private static AppLayout frame(PortalName portal) {
        return new MainLayout(List.of(), List.of(), portal);
    }

    private record Named(@Nullable String logo, boolean demonstration) implements PortalName {

        @Override
        public String name() {
            return "Wellspring Borough Council";
        }
    }
}
