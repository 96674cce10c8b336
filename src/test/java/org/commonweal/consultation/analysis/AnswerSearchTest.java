package org.commonweal.consultation.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.search.Snippet;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.PageRequest;

@PortalTest
class AnswerSearchTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationQueries queries;

    @Autowired
    AnswerSearch search;

    @Autowired
    Codebooks books;

    @Autowired
    Coding coding;

    @Autowired
    Exclusions exclusions;

    @Autowired
    ErasureService erasures;

    @Value("${commonweal.data}")
    Path data;

    Space space;
    ConsultationId id;
    String slug = "";

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        slug = world.as(space.officer(), () -> queries.get(id).slug());
    }

    @Test
    void findsAWordInAnyFormWithItsPlaceMarked() {
        var reference = respond("The lido's opening hours: they open too late for swimmers.", "Nothing");
        respond("The library", "A bus");

        awaitCount(AnswerQuery.of("swimmer opens"), 1);

        var hit = find(AnswerQuery.of("swimmer opens")).hits().getFirst();
        assertThat(hit.reference()).isEqualTo(reference);
        assertThat(hit.channel()).isEqualTo(Channel.ONLINE);
        assertThat(hit.said()).extracting(AnswerHits.Said::question).containsExactly("change");
        assertThat(hit.said().getFirst().text().pieces())
                .filteredOn(Snippet.Piece::marked)
                .extracting(Snippet.Piece::text)
                .contains("swimmers", "open");
        assertThat(find(AnswerQuery.of("\"too late\"")).total()).isEqualTo(1);
        assertThat(find(AnswerQuery.of("\"late too\"")).total()).isZero();
    }

    @Test
    void wordsMustMeetInOneAnswer() {
        respond("Cheap parking", "Free coffee");
        awaitCount(AnswerQuery.of("cheap parking"), 1);

        assertThat(find(AnswerQuery.of("cheap coffee")).total()).isZero();
        assertThat(find(AnswerQuery.of("coffee").to("change")).total()).isZero();
        assertThat(find(AnswerQuery.of("coffee").to("more")).total()).isEqualTo(1);
    }

    @Test
    void withoutWordsEverythingIsThereTheLatestFirst() {
        respond("First", "One");
        var second = respond("Second", "Two");
        awaitCount(AnswerQuery.of(""), 2);

        var hits = find(AnswerQuery.of("")).hits();
        assertThat(hits).hasSize(2);
        assertThat(hits.getFirst().reference()).isEqualTo(second);
        assertThat(hits.getFirst().said())
                .extracting(said -> said.text().text())
                .contains("Second", "Two");
    }

    @Test
    void filtersByCodeChannelAndExclusion() {
        var coded = respond("Parking is dear", "");
        var other = respond("Parking is far", "");
        awaitCount(AnswerQuery.of("parking"), 2);
        var code = world.as(space.officer(), () -> books.add(id, "change", "Price", ""));
        var hits = find(AnswerQuery.of("parking")).hits();
        var dear = hits.stream()
                .filter(hit -> hit.reference().equals(coded))
                .findFirst()
                .orElseThrow();
        world.as(space.officer(), () -> coding.code(id, "change", CodingRound.FIRST, dear.response(), Set.of(code)));

        assertThat(find(AnswerQuery.of("parking").coded(code)).hits())
                .extracting(AnswerHits.Hit::reference)
                .containsExactly(coded);
        assertThat(find(AnswerQuery.of("parking").by(Channel.PAPER)).total()).isZero();
        assertThat(find(AnswerQuery.of("parking").by(Channel.ONLINE)).total()).isEqualTo(2);

        world.as(space.officer(), () -> exclusions.exclude(id, coded, "Sent as a test"));

        assertThat(find(AnswerQuery.of("parking").leavingOut(true)).hits())
                .extracting(AnswerHits.Hit::reference)
                .containsExactly(other);
    }

    @Test
    void neitherPartnersNorCabinetMembersNorOtherConsultationsSeeAnything() {
        respond("Quokkas everywhere", "");
        awaitCount(AnswerQuery.of("quokkas"), 1);

        for (var person : List.of(space.partner(), space.member())) {
            assertThatThrownBy(() -> world.as(person, () -> search.find(id, AnswerQuery.of("quokkas"), page())))
                    .isInstanceOfAny(AccessRefused.class, NotFound.class);
            assertThatThrownBy(() -> world.as(person, () -> search.count(id, AnswerQuery.of("quokkas"))))
                    .isInstanceOfAny(AccessRefused.class, NotFound.class);
        }
        var elsewhere = fixtures.open(space, "Parks", ConsultationFixtures.publishableForm());
        assertThat(world.as(space.officer(), () -> search.count(elsewhere, AnswerQuery.of("quokkas"))))
                .isZero();
    }

    @Test
    void answersAboutEqualityAreNotIndexed() {
        var sent = Map.of("uses", "no", "change", "Wombats", "age", "over25");
        fixtures.respond(slug, sent);
        awaitCount(AnswerQuery.of("wombats"), 1);

        assertThat(find(AnswerQuery.of("over25")).total()).isZero();
        assertThat(find(AnswerQuery.of("wombats").to("age")).total()).isZero();
    }

    @Test
    void whatIsErasedIsGoneFromTheFilesOfTheIndex() {
        var canary = "zyzzyva" + Long.toString(System.nanoTime(), 36);
        for (int i = 0; i < 5; i++) {
            respond("Neighbour of the one who goes", "Number " + i);
        }
        var reference = respond("Tell nobody: " + canary, "");
        awaitCount(AnswerQuery.of(canary), 1);
        await().atMost(Duration.ofMinutes(3)).until(() -> filesContain(canary));

        world.as(space.officer(), () -> erasures.erase(id, reference));

        assertThat(find(AnswerQuery.of(canary)).hits()).as("at once").isEmpty();
        awaitCount(AnswerQuery.of(canary), 0);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(filesContain(canary)).isFalse());
        assertThat(find(AnswerQuery.of("neighbour")).total()).isEqualTo(5);
    }

    private boolean filesContain(String canary) {
        try (var files = Files.walk(data.resolve("index").resolve("answer"))) {
            return files.filter(Files::isRegularFile).anyMatch(file -> contains(file, canary));
        } catch (IOException | UncheckedIOException e) {
            // A file went while they were listed.
            return true;
        }
    }

    private static boolean contains(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String respond(String change, String more) {
        return fixtures.respond(slug, Map.of("uses", "no", "change", change, "more", more, "publish", "unnamed"));
    }

    private AnswerHits find(AnswerQuery query) {
        return world.as(space.officer(), () -> search.find(id, query, page()));
    }

    private void awaitCount(AnswerQuery query, long expected) {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(world.as(space.officer(), () -> search.count(id, query)))
                        .isEqualTo(expected));
    }

    private static PageRequest page() {
        return PageRequest.of(0, 20);
    }
}
