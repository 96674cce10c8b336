package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.AccessRegistry;
import org.commonweal.access.Classification;
import org.commonweal.access.GrantId;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class SearchServiceTest {

    @Autowired
    World world;

    @Autowired
    FindableThings things;

    @Autowired
    AccessRegistry registry;

    @Autowired
    CurrentActor actors;

    @Autowired
    SearchService search;

    @Autowired
    JdbcTemplate database;

    /** A word that no other test uses. */
    private final String word = "q" + Ids.secret();

    @Test
    void findsInTheTextWhateverTheFormOfTheWord() {
        var thing = published(things.thing("Report", "The youth clubs of the café are " + word));

        assertThat(found(Actor.visitor(), "Cafe club " + word)).containsExactly(thing);
    }

    @Test
    void tellsNothingOfWhatTheReaderMayNotRead() {
        var member = world.person("Member", world.partner("Charity"));
        var hidden = things.thing("Secret " + word, word);
        protect(hidden, Classification.PARTNER);

        var results = search.find(actor(member), SearchQuery.of(word));

        assertThat(results.total()).isZero();
        assertThat(results.hits()).isEmpty();
        assertThat(results.kinds()).isEmpty();
        assertThat(search.suggest(actor(member), word)).isEmpty();
    }

    @Test
    void followsGrantsAtTheNextQuery() {
        var member = world.person("Member", world.partner("Charity"));
        var thing = things.thing("Minutes " + word, "");
        protect(thing, Classification.PARTNER);

        var grant = grant(thing, Principal.of(member));
        assertThat(found(actor(member), word)).containsExactly(thing);

        world.inTransaction(() -> {
            registry.endGrant(grant);
            return null;
        });
        assertThat(found(actor(member), word)).isEmpty();
    }

    @Test
    void forgetsWhatIsWithdrawnBeforeTheIndexDoes() {
        var thing = published(things.thing("Survey " + word, ""));

        world.inTransaction(() -> {
            registry.withdraw(thing);
            return null;
        });

        assertThat(found(Actor.visitor(), word)).isEmpty();
    }

    @Test
    void fillsEveryPageWithReadableHits() {
        for (int i = 0; i < 12; i++) {
            published(things.thing("Open " + word, ""));
            protect(things.thing("Closed " + word, ""), Classification.CONFIDENTIAL);
        }
        things.awaitIndex();

        var second = search.find(Actor.visitor(), SearchQuery.of(word).page(1, 5));

        assertThat(second.hits()).hasSize(5);
        assertThat(second.total()).isEqualTo(12);
        assertThat(second.kinds()).containsExactly(new SearchResults.Facet(FindableThings.TYPE, "Test things", 12));
    }

    @Test
    void filtersByOrganisationAreaAndDate() {
        var organisation = UUID.randomUUID();
        var old = published(things.thing(draft(organisation, "E05000001", LocalDate.of(2024, 3, 1))));
        var recent = published(things.thing(draft(organisation, "E05000002", LocalDate.of(2026, 3, 1))));
        things.awaitIndex();
        var query = SearchQuery.of(word).withOrganisation(organisation);

        assertThat(subjects(query)).containsExactlyInAnyOrder(old, recent);
        assertThat(subjects(query.withAreas(Set.of("E05000001")))).containsExactly(old);
        assertThat(subjects(query.between(LocalDate.of(2025, 1, 1), null))).containsExactly(recent);
        assertThat(subjects(query.sortedBy(SearchSort.NEWEST))).containsExactly(recent, old);
        assertThat(search.find(Actor.visitor(), query).organisations())
                .containsExactly(new SearchResults.Facet(organisation.toString(), organisation.toString(), 2));
    }

    @Test
    void marksWhatWasFoundDeepInALongTextWithoutMakingMarkup() {
        var filler = "Lorem ipsum dolor sit amet. ".repeat(20_000);
        published(things.thing("Long", filler + "Here <script>alert(1)</script> " + word + " is said." + filler));
        things.awaitIndex();

        var hit = search.find(Actor.visitor(), SearchQuery.of(word)).hits().getFirst();

        assertThat(hit.excerpt().pieces()).contains(new Snippet.Piece(word, true));
        assertThat(hit.excerpt().text()).contains("<script>alert(1)</script>").hasSizeLessThan(600);
    }

    @Test
    void suggestsTitlesByTheBeginningsOfTheirWords() {
        published(things.thing("Community transport " + word, ""));
        things.awaitIndex();

        assertThat(search.suggest(Actor.visitor(), "trans " + word.substring(0, 15)))
                .containsExactly("Community transport " + word);
        assertThat(search.suggest(Actor.visitor(), " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "((", "a AND", "*", "+-|~", "title:x", "\\", "' OR 1=1 --", "“half", "\u0000", "🦆", "a\nb"
            })
    void takesAnyTextAsWordsToLookFor(String text) {
        assertThatCode(() -> search.find(Actor.visitor(), SearchQuery.of(text))).doesNotThrowAnyException();
        assertThatCode(() -> search.suggest(Actor.visitor(), text)).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatCannotBeAskedWithAReason() {
        assertThatThrownBy(() -> SearchQuery.of("a".repeat(301)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("300 characters");
        assertThatThrownBy(() -> SearchSort.of("title;drop")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> SearchQuery.of("").page(5_000, 20)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void removesTheEntryOfWhatIsGone() {
        var thing = published(things.thing("Gone " + word, ""));
        assertThat(found(Actor.visitor(), word)).containsExactly(thing);

        things.remove(thing);
        world.inTransaction(() -> {
            registry.classify(thing, Classification.PARTNER);
            return null;
        });

        assertThat(found(Actor.visitor(), word)).isEmpty();
    }

    @Test
    void ordersNothingForTheIndexWhenTheChangeIsRolledBack() {
        var thing = things.thing("Undone " + word, "");

        assertThatThrownBy(() -> world.inTransaction(() -> {
                    registry.protect(thing, null, Classification.PUBLIC);
                    registry.publish(thing, Classification.PUBLIC);
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");

        assertThat(ordersFor(thing)).isZero();
        assertThat(found(Actor.visitor(), word)).isEmpty();
    }

    @Test
    void keepsTheOrderInTheDatabaseUntilTheIndexHasIt() {
        var thing = things.thing("Ordered " + word, "");

        var waiting = world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PUBLIC);
            registry.publish(thing, Classification.PUBLIC);
            return thing;
        });

        assertThat(database.queryForObject(
                        "SELECT subject_type FROM search_entry WHERE id = ?", String.class, bytes(thing.id())))
                .isEqualTo(FindableThings.TYPE);
        assertThat(found(Actor.visitor(), word)).containsExactly(waiting);
        assertThat(ordersFor(thing)).isZero();
    }

    private int ordersFor(SubjectRef thing) {
        return database.queryForObject(
                "SELECT COUNT(*) FROM hsearch_outbox_event WHERE entity_id = ?",
                Integer.class,
                thing.id().toString());
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private SearchDraft draft(UUID organisation, String area, LocalDate date) {
        return new SearchDraft("Figures " + word, "", "", organisation, List.of(area), date, "things", "/things");
    }

    private List<SubjectRef> found(Actor actor, String text) {
        things.awaitIndex();
        return search.find(actor, SearchQuery.of(text)).hits().stream()
                .map(SearchHit::subject)
                .toList();
    }

    private List<SubjectRef> subjects(SearchQuery query) {
        return search.find(Actor.visitor(), query).hits().stream()
                .map(SearchHit::subject)
                .toList();
    }

    private SubjectRef published(SubjectRef thing) {
        return world.inTransaction(() -> {
            registry.protect(thing, null, Classification.PUBLIC);
            registry.publish(thing, Classification.PUBLIC);
            return thing;
        });
    }

    private void protect(SubjectRef thing, Classification classification) {
        world.inTransaction(() -> {
            registry.protect(thing, null, classification);
            return null;
        });
    }

    private GrantId grant(SubjectRef thing, Principal principal) {
        return world.inTransaction(() -> registry.grant(thing, principal, Level.READ, null, "Test"));
    }

    private Actor actor(PersonId person) {
        return world.as(person, actors::get);
    }
}
