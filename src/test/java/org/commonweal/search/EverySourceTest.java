package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.identity.CurrentActor;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.FindableThings;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each module offers is found by every text of it, by its readers and by nobody else. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySourceTest {

    @Autowired
    List<SearchSource> sources;

    @Autowired
    SearchExamples examples;

    @Autowired
    SearchService search;

    @Autowired
    FindableThings things;

    @Autowired
    CurrentActor actors;

    @Autowired
    World world;

    Stream<String> types() {
        return sources.stream()
                .map(SearchSource::type)
                .filter(type -> !type.equals(FindableThings.TYPE))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isFoundByWhatItSaysByItsReadersAloneUntilTheyLoseIt(String type) {
        var example = examples.of(type);
        assertThat(example.subject().type()).isEqualTo(type);
        assertThat(example.words()).isNotEmpty();

        for (var word : example.words()) {
            example.readers().forEach(reader -> awaitFound(example, reader, word));
        }
        things.awaitIndex();
        for (var word : example.words()) {
            example.strangers().forEach(stranger -> assertNothing(actor(stranger), type, word));
            if (example.open()) {
                assertThat(search.findPublic(query(type, word)).total()).isOne();
            } else {
                assertNothing(Actor.visitor(), type, word);
                assertThat(search.findPublic(query(type, word)).total()).isZero();
            }
        }

        example.ending().run();
        things.awaitIndex();
        example.readers().stream()
                .skip(Math.max(0, example.readers().size() - 1))
                .forEach(last -> example.words().forEach(word -> assertNothing(actor(last), type, word)));
    }

    /** Texts of files are read after the upload is answered. */
    private void awaitFound(SearchExample example, PersonId reader, String word) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(search.find(
                                        actor(reader), query(example.subject().type(), word))
                                .hits())
                        .as(
                                "%s by the word %d",
                                example.subject(), example.words().indexOf(word) + 1)
                        .extracting(SearchHit::subject)
                        .containsExactly(example.subject()));
    }

    private void assertNothing(Actor reader, String type, String word) {
        var results = search.find(reader, query(type, word));
        assertThat(results.total()).isZero();
        assertThat(results.hits()).isEmpty();
        assertThat(results.kinds()).isEmpty();
        assertThat(search.suggest(reader, word)).isEmpty();
    }

    private static SearchQuery query(String type, String word) {
        return SearchQuery.of(word).withKinds(java.util.Set.of(type));
    }

    private Actor actor(PersonId person) {
        return world.as(person, actors::get);
    }
}
