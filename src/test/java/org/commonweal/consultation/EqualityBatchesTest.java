package org.commonweal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Comparing counts of before and after a response tells nobody what its author answered about equality. */
@PortalTest
class EqualityBatchesTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    ResponseQueries responses;

    @Autowired
    RunningConsultations running;

    @Autowired
    ErasureService erasure;

    @Autowired
    EqualityBatchJob job;

    private Space space;
    private ConsultationId id;
    private String slug;

    @BeforeEach
    void open() {
        space = fixtures.space();
        id = fixtures.open(space, "Pools", ConsultationFixtures.form());
        slug = fixtures.slug(space, id);
    }

    @AfterEach
    void backToToday() {
        TestClock.reset();
    }

    @Test
    void anyTwoCountsThatAreToldDifferByTenPeople() {
        var told = new ArrayList<List<Long>>();
        for (int sent = 0; sent < 57; sent++) {
            respond(sent % 2 == 0 ? "under25" : "over25");
            told.add(counts());
        }
        fixtures.close(space, id);
        job.run();
        told.add(counts());
        assertThat(sum(told.getLast())).as("papers may still come in").isLessThan(57);
        world.as(space.officer(), () -> running.analysed(id, "All of them"));
        told.add(counts());

        assertThat(told.getLast()).containsExactly(29L, 28L);
        var sums = List.copyOf(
                new LinkedHashSet<>(told.stream().map(EqualityBatchesTest::sum).toList()));
        assertThat(sums).as("it moves on").hasSizeGreaterThan(3);
        for (int at = 1; at < sums.size(); at++) {
            assertThat(sums.get(at) - sums.get(at - 1)).as("%s", sums).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void oneMoreResponseChangesNothingOfWhatStaffSee() {
        for (int sent = 0; sent < 45; sent++) {
            respond("over25");
        }
        var before = world.as(space.officer(), () -> age());

        respond("under25");

        assertThat(world.as(space.officer(), () -> age())).isEqualTo(before);
        assertThat(world.as(
                        space.officer(),
                        () -> responses.resultsWithoutExcluded(id).stream()
                                .filter(result -> result.question().key().equals("age"))
                                .findFirst()))
                .contains(before);
        assertThat(world.as(space.officer(), () -> responses.totals(id).all())).isEqualTo(46);
    }

    @Test
    void erasingAResponseChangesNoCount() {
        String last = "";
        for (int sent = 0; sent < 31; sent++) {
            last = respond("over25");
        }
        var before = counts();
        var reference = last;

        world.as(space.officer(), () -> erasure.erase(id, reference));
        job.run();

        assertThat(counts()).isEqualTo(before);
    }

    private String respond(String age) {
        var reference = fixtures.respond(slug, Map.of("uses", "no", "age", age));
        job.run();
        return reference;
    }

    private QuestionResult age() {
        return responses.results(id).stream()
                .filter(result -> result.question().key().equals("age"))
                .findFirst()
                .orElseThrow();
    }

    /** Of each answer; the numbers behind what is hidden too. */
    private List<Long> counts() {
        return world.as(
                space.officer(),
                () -> age().lines().stream().map(line -> line.count().number()).toList());
    }

    private static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
