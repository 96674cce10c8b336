package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.analysis.AnswerQuery;
import org.commonweal.consultation.analysis.AnswerSearch;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index of answers is checked at start and made anew like the other one. */
@PortalTest
class OwnIndexTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ConsultationQueries queries;

    @Autowired
    AnswerSearch answers;

    @Autowired
    IndexCheck check;

    @Autowired
    Index index;

    @Autowired
    ReindexCommand command;

    @Autowired
    OwnIndex own;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void isMadeAnewAtStartAndByCommandWhenItIsLost() {
        var space = fixtures.space();
        var id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        var slug = world.as(space.officer(), () -> queries.get(id).slug());
        fixtures.respond(slug, Map.of("uses", "no", "change", "Numbats at the lido"));
        Found found = () -> world.as(space.officer(), () -> answers.count(id, AnswerQuery.of("numbats")));
        awaitOne(found);

        for (var repair : java.util.List.<Runnable>of(
                check::check, () -> command.run(java.util.List.of(), new java.io.PrintWriter(System.out)))) {
            var workspace = Search.mapping(factory).scope(own.entity()).workspace();
            workspace.purge();
            workspace.flush();
            workspace.refresh();
            assertThat(index.size(own.entity())).isZero();

            repair.run();

            awaitOne(found);
            await().atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(index.size(own.entity())).isEqualTo(own.expected()));
        }
    }

    private interface Found {
        long count();
    }

    private static void awaitOne(Found found) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(found.count()).isEqualTo(1));
    }
}
