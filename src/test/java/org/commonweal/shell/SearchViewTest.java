package org.commonweal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTest extends ViewTest {

    @Autowired
    FindableThings things;

    @Autowired
    AccessRegistry registry;

    private final String word = "v" + Ids.secret();

    @Test
    void showsAMemberWhatTheyMayReadWithALinkToIt() {
        var member = world.person("Member", world.partner("Charity"));
        var open = shared("Minutes of the forum", "They spoke of " + word);
        shared("Closed minutes", word);
        world.inTransaction(() -> registry.grant(open, Principal.of(member), Level.READ, null, "Test"));
        things.awaitIndex();

        signInAs(member);
        open("search?q=" + word);

        assertThat(text()).contains("1 result", "They spoke of " + word).doesNotContain("Closed minutes");
        assertThat(_get(Anchor.class, spec -> spec.withText("Minutes of the forum"))
                        .getHref())
                .isEqualTo("things");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Search for")).getValue())
                .isEqualTo(word);
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        signInAs(world.person("Member", world.partner("Charity")));

        open("search?q=" + word);

        assertThat(text()).contains("Nothing you can read was found");
        assertThat(_find(shown(), HitList.class)).isEmpty();
    }

    @Test
    void explainsAnAddressThatMakesNoSense() {
        signInAs(world.person("Member", world.partner("Charity")));

        open("search?q=a&sort=title");

        assertThat(text()).contains("Results can be sorted by relevance or newest first.");
    }

    private SubjectRef shared(String title, String text) {
        var thing = things.thing(title, text);
        return world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PARTNER);
            return thing;
        });
    }
}
