package org.commonweal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchDraft;
import org.commonweal.search.SearchResults.Facet;
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

    @Test
    void findsWhatIsFiledBetweenTwoDaysAndKeepsTheDaysInTheAddress() {
        var reader = world.person("Member", world.partner("Charity"));
        for (var day : List.of("2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01")) {
            var filed = shared(new SearchDraft(
                    "Filed " + day, "", word, null, List.of("E05000001"), LocalDate.parse(day), "things", null));
            world.inTransaction(() -> registry.grant(filed, Principal.of(reader), Level.READ, null, "Test"));
        }
        things.awaitIndex();
        signInAs(reader);
        open("search?q=" + word);
        assertThat(text()).contains("4 results");

        _setValue(day("From"), LocalDate.of(2026, 4, 1));
        assertThat(text()).contains("3 results").doesNotContain("Filed 2026-03-31");
        _setValue(day("To"), LocalDate.of(2026, 4, 30));

        assertThat(text()).contains("2 results", "Filed 2026-04-01", "Filed 2026-04-30");
        assertThat(areas()).as("counts beside the filters").containsExactly("E05000001 (2)");
        open("search?q=" + word + "&from=2026-04-30&to=2026-04-30");
        assertThat(text()).contains("1 result", "Filed 2026-04-30");
        assertThat(day("From").getValue()).isEqualTo(day("To").getValue()).isEqualTo(LocalDate.of(2026, 4, 30));
        _setValue(day("From"), null);
        _setValue(day("To"), null);
        assertThat(text()).contains("4 results");
    }

    @Test
    void explainsDaysThatMakeNoSense() {
        signInAs(world.person("Member", world.partner("Charity")));

        open("search?q=a&from=2026-05-01&to=2026-04-30");
        assertThat(text()).contains("The last day must be the same as or after the first day.");

        open("search?q=a&from=yesterday");
        assertThat(text()).contains("The address names no day.");
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static List<String> areas() {
        var select = (Select<Facet>) _get(Select.class, spec -> spec.withLabel("Area"));
        return select.getListDataView()
                .getItems()
                .map(select.getItemLabelGenerator()::apply)
                .toList();
    }

    private SubjectRef shared(String title, String text) {
        return shared(new SearchDraft(title, "", text, null, List.of(), null, "things", "/things"));
    }

    private SubjectRef shared(SearchDraft draft) {
        var thing = things.thing(draft);
        return world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PARTNER);
            return thing;
        });
    }
}
