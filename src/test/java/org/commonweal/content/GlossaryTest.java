package org.commonweal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.search.SearchHit;
import org.commonweal.search.SearchQuery;
import org.commonweal.search.SearchService;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class GlossaryTest {

    @Autowired
    World world;

    @Autowired
    FindableThings things;

    @Autowired
    AccessRegistry registry;

    @Autowired
    GlossaryService glossary;

    @Autowired
    GlossaryQueries queries;

    @Autowired
    SearchService search;

    @Autowired
    MockMvc web;

    private final String word = "g" + Ids.secret();

    @Test
    void startsWithTheProtocolsFourTerms() {
        assertThat(queries.findTerms())
                .extracting(TermDetails::name)
                .contains("Commissioning", "Needs", "Outcomes", "Outputs");
    }

    @Test
    void letsAPartnersWordFindTheCouncils() {
        var board = published("The ICB agreed " + word);
        var priorities = published("Three priorities " + word);

        assertThat(found("ccg " + word)).containsExactly(board);
        assertThat(found("Clinical Commissioning Groups " + word)).containsExactly(board);
        assertThat(found("outcome " + word)).containsExactly(priorities);
        assertThat(found("\"ccg\" " + word)).isEmpty();
    }

    @Test
    void widensSearchesAsSoonAsASynonymIsAdded() {
        var thing = published("Warm spaces " + word);
        var other = "h" + Ids.secret();
        assertThat(found(other)).isEmpty();

        world.as(world.officer("Head", Role.COMMISSIONING_HEAD), () -> glossary.add(term(word, other)));

        assertThat(found(other)).contains(thing);
    }

    @Test
    void isChangedByThoseWhoKeepItOnly() {
        var head = world.officer("Head", Role.COMMISSIONING_HEAD);
        var id = world.as(head, () -> glossary.add(term(word, "x" + word)));
        var analyst = world.officer("Analyst", Role.ANALYST);

        assertThatThrownBy(() -> world.as(analyst, () -> glossary.retire(id, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.as(head, () -> glossary.change(id, 7, term(word, ""))))
                .isInstanceOfAny(StaleVersion.class, RuleViolation.class);
        assertThatThrownBy(() -> world.as(head, () -> glossary.add(term(word, "y"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Choose another name");

        world.as(head, () -> glossary.retire(id, 0));
        assertThat(queries.findTerms()).extracting(TermDetails::id).doesNotContain(id);
    }

    @Test
    void hasAPublicPageWithAnAnchorForEachTerm() throws Exception {
        world.as(
                world.officer("Head", Role.ADMINISTRATOR),
                () -> glossary.add(new TermDraft("<b>Bold</b> " + word, "Means <script>", "", List.of())));

        web.perform(get("/glossary"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"outcomes\"")))
                .andExpect(content().string(containsString("&lt;b&gt;Bold&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("Means <script>"))));
    }

    private static TermDraft term(String name, String synonym) {
        return new TermDraft(name, "A term.", "", List.of(new TermSynonym(synonym, "")));
    }

    private SubjectRef published(String title) {
        var thing = things.thing(title, "");
        return world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PUBLIC);
            registry.publish(thing, Classification.PUBLIC);
            return thing;
        });
    }

    private List<SubjectRef> found(String text) {
        things.awaitIndex();
        return search.find(Actor.visitor(), SearchQuery.of(text)).hits().stream()
                .map(SearchHit::subject)
                .filter(subject -> subject.type().equals(FindableThings.TYPE))
                .toList();
    }
}
