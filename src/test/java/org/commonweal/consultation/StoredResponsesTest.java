package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.channel.ReceivedFiles;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.consultation.publication.PublicationService;
import org.commonweal.testing.CountedStatements;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.hibernate.Session;
import org.hibernate.engine.spi.EntityKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading all of them neither counts rows it has passed nor keeps what it has read. */
@PortalTest
class StoredResponsesTest {

    private static final int RESPONSES = 1_230;

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ReceivedFiles received;

    @Autowired
    ResponseImports imports;

    @Autowired
    StoredResponses responses;

    @Autowired
    PublicationService publication;

    @Autowired
    EntityManager entities;

    Space space;
    ConsultationId id;

    @BeforeEach
    void importMany() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.publishableForm());
        var csv = new StringBuilder("Reference,uses,change,publish\n");
        for (int number = 0; number < RESPONSES; number++) {
            csv.append("%d,yes,Keep number %d,%s%n".formatted(number, number, number % 3 == 0 ? "unnamed" : "none"));
        }
        world.as(space.officer(), () -> {
            var file = received.text("answers.csv", csv.toString());
            imports.commit(id, file, imports.inspect(id, file, "").plan());
        });
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void readsEachOnceByTheKeyOfTheLastAndHoldsNone() {
        var sizes = new ArrayList<Integer>();
        var words = new HashSet<String>();
        var held = new ArrayList<Integer>();

        var sent = world.inTransaction(() -> CountedStatements.sentBy(() -> {
            responses.forEachPart(id, part -> {
                sizes.add(part.size());
                part.forEach(stored ->
                        words.add(stored.answers().of("change").getFirst().text()));
                held.add(entities.unwrap(Session.class).getStatistics().getEntityCount());
            });
            return null;
        }));

        assertThat(sizes).containsExactly(500, 500, 230);
        assertThat(words).hasSize(RESPONSES);
        assertThat(held).allMatch(count -> count < 10);
        assertThat(sent)
                .as("one for each part, one that finds no more, the consultation and its form")
                .hasSizeLessThanOrEqualTo(6);
        requireKeys(sent);
    }

    @Test
    void theQueueOfPublicationIsFilledTheSameWay() {
        fixtures.close(space, id);

        var sent = world.<List<String>>as(
                space.officer(),
                () -> world.inTransaction(() -> {
                    var texts = CountedStatements.sentBy(() -> publication.fill(id));
                    assertThat(held("Rendition"))
                            .as("what was queued is written and let go")
                            .isZero();
                    assertThat(held("ConsultationResponse")).isLessThan(10);
                    return texts;
                }));

        requireKeys(sent);
        assertThat(sent.stream().filter(sql -> sql.contains("from consultation_response ")))
                .hasSize(4);
        assertThat(world.<Integer>as(space.officer(), () -> publication.fill(id)))
                .as("a second time")
                .isZero();
    }

    /** How many of them the session still holds. */
    private long held(String entity) {
        return entities.unwrap(Session.class).getStatistics().getEntityKeys().stream()
                .filter(key -> ((EntityKey) key).getEntityName().endsWith("." + entity))
                .count();
    }

    private static void requireKeys(List<String> sent) {
        assertThat(sent).isNotEmpty().noneMatch(sql -> sql.contains("offset") || sql.contains("limit ?,"));
    }
}
