package org.commonweal.consultation.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationFixtures.Space;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.Missing;
import org.commonweal.consultation.RunningConsultations;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LinkServiceTest {

    @Autowired
    World world;

    @Autowired
    ConsultationFixtures fixtures;

    @Autowired
    KeptDecisions kept;

    @Autowired
    LinkService links;

    @Autowired
    ConsultationService service;

    @Autowired
    RunningConsultations running;

    private Space space;
    private ConsultationBrief brief;
    private ConsultationId id;
    private SubjectRef decision;
    private LocalDate closes;

    @BeforeEach
    void aDraftWithADecision() {
        space = fixtures.space();
        brief = fixtures.complete("Pools");
        closes = brief.period().closesOn();
        id = fixtures.draft(space, brief, ConsultationFixtures.form());
        decision = world.as(space.officer(), () -> kept.in(space.id().subject(), kept.subjectType()));
        kept.stands(decision, closes.plusDays(1), false);
        world.as(space.officer(), () -> links.link(id, LinkKind.DECISION, decision));
    }

    @Test
    void aLinkedDecisionAfterTheClosingDayLetsItOpen() {
        approve();
        fixtures.letIn(space, id);

        assertThat(state()).isEqualTo(ConsultationState.OPEN);
        assertThat(world.as(space.officer(), () -> links.findOpen(decision))).containsExactly(id);
    }

    @Test
    void aLinkedDecisionOnTheClosingDayBlocksApproval() {
        kept.stands(decision, closes, false);

        assertThat(fixtures.detailsFor(space.officer(), id).missing())
                .singleElement()
                .extracting(Missing::text)
                .asString()
                .contains("Gunning 1", "before the consultation closes")
                .doesNotContain("pools");
        assertThatThrownBy(this::approve)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details().getFirst()).contains("Gunning 1"));
    }

    @Test
    void aLinkedDecisionTakenMeanwhileBlocksOpening() {
        // Later, so that the calendar does not open it first.
        var later =
                ConsultationFixtures.complete("Later", brief.period().opensOn().plusDays(3), closes.plusDays(3));
        var waiting = fixtures.draft(space, later, ConsultationFixtures.form());
        kept.stands(decision, closes.plusDays(30), false);
        world.as(space.officer(), () -> links.link(waiting, LinkKind.DECISION, decision));
        world.as(space.member(), () -> service.approve(waiting));
        kept.stands(decision, closes.plusDays(30), true);

        assertThatThrownBy(() -> world.as(space.officer(), () -> service.open(waiting)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.details().getFirst()).contains("has been taken", "Gunning 1"));
        assertThat(fixtures.detailsFor(space.officer(), waiting).state()).isEqualTo(ConsultationState.APPROVED);
    }

    @Test
    void theClosingDayDoesNotMoveToOrPastTheLinkedDecision() {
        approve();
        fixtures.letIn(space, id);

        assertThatThrownBy(() -> world.as(space.officer(), () -> running.extend(id, closes.plusDays(1), "Flooded")))
                .hasMessageContaining("Gunning 1");
        kept.stands(decision, closes.plusDays(2), false);
        world.as(space.officer(), () -> running.extend(id, closes.plusDays(1), "Flooded"));
        assertThat(fixtures.detailsFor(space.officer(), id).brief().period().closesOn())
                .isEqualTo(closes.plusDays(1));
    }

    @Test
    void anOpenOneIsNotLinkedToWhatIsSettled() {
        approve();
        fixtures.letIn(space, id);
        var settled = world.as(space.officer(), () -> kept.in(space.id().subject(), kept.subjectType()));
        kept.stands(settled, closes.plusDays(9), true);

        assertThatThrownBy(() -> world.as(space.officer(), () -> links.link(id, LinkKind.DECISION, settled)))
                .hasMessageContaining("Gunning 1");
        assertThat(rows()).singleElement().extracting(LinkRow::subject).isEqualTo(decision);
    }

    @Test
    void belongsToOneReviewAndStageAndToManyOptions() {
        var review = world.as(space.officer(), () -> kept.in(space.id().subject(), "review"));
        var other = world.as(space.officer(), () -> kept.in(space.id().subject(), "review"));
        var first = world.as(space.officer(), () -> kept.in(space.id().subject(), "option"));
        var second = world.as(space.officer(), () -> kept.in(space.id().subject(), "option"));
        world.as(space.officer(), () -> {
            links.link(id, LinkKind.REVIEW, review);
            links.link(id, LinkKind.REVIEW, other);
            links.link(id, LinkKind.OPTION, first);
            links.link(id, LinkKind.OPTION, second);
            links.link(id, LinkKind.OPTION, second);
        });

        assertThat(rows()).extracting(LinkRow::subject).containsExactlyInAnyOrder(decision, other, first, second);
        world.as(space.officer(), () -> links.unlink(id, LinkKind.OPTION, first));
        assertThat(rows()).extracting(LinkRow::subject).containsExactlyInAnyOrder(decision, other, second);
    }

    @Test
    void onlyStaffOfItsSpaceLinkAndOnlyWhatTheyCanRead() {
        var elsewhere = fixtures.space();
        var foreign = world.as(elsewhere.officer(), () -> kept.in(elsewhere.id().subject(), kept.subjectType()));

        assertThatThrownBy(() -> world.as(space.officer(), () -> links.link(id, LinkKind.DECISION, foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(space.partner(), () -> links.link(id, LinkKind.DECISION, decision)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(elsewhere.officer(), () -> links.findRows(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withoutALinkItsOwnRecordOfTheDecisionDecides() {
        world.as(space.officer(), () -> links.unlink(id, LinkKind.DECISION, decision));
        kept.stands(decision, closes, true);

        approve();
        fixtures.letIn(space, id);

        assertThat(state()).isEqualTo(ConsultationState.OPEN);
    }

    private void approve() {
        world.as(space.member(), () -> service.approve(id));
    }

    private java.util.List<LinkRow> rows() {
        return world.as(space.officer(), () -> links.findRows(id));
    }

    private ConsultationState state() {
        return fixtures.detailsFor(space.officer(), id).state();
    }
}
