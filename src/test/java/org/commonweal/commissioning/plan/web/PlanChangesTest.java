package org.commonweal.commissioning.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Collections;
import org.commonweal.commissioning.plan.AgreeingBody;
import org.commonweal.commissioning.plan.AgreementService;
import org.commonweal.commissioning.plan.ChangeKind;
import org.commonweal.commissioning.plan.ChangeService;
import org.commonweal.commissioning.plan.PlanFixtures;
import org.commonweal.commissioning.plan.PlanService;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class PlanChangesTest {

    @Autowired
    World world;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PlanService plans;

    @Autowired
    AgreementService agreements;

    @Autowired
    ChangeService changes;

    @Autowired
    PortalClock clock;

    @Autowired
    MockMvc mvc;

    @Test
    void handsOutThePlanAsAgreedBesideThePlanAsNow() throws Exception {
        var team = fixtures.calling();
        var proposal = fixtures.submitted(team, "=Company");
        world.as(team.head(), () -> plans.startScoring(team.plan()));
        fixtures.recommended(team, proposal, Collections.nCopies(13, 4), LocalDate.of(2030, 5, 1));
        world.as(team.head(), () -> plans.recommend(team.plan()));
        world.as(team.clerk(), () -> {
            agreements.record(team.plan(), AgreeingBody.CABINET, clock.today(), "Item 1");
            agreements.record(team.plan(), AgreeingBody.COUNCIL, clock.today(), "Item 2");
        });
        var change = world.as(
                team.head(), () -> changes.propose(proposal.id(), ChangeKind.DEFER, "The county starts later.", null));
        world.as(team.cabinetMember(), () -> changes.support(change));
        world.as(team.clerk(), () -> changes.recordAgreed(change, clock.today(), "Item 3"));

        var answer = fetch(team.partner(), team.year().slug());

        assertThat(answer.getContentType()).startsWith("text/csv");
        assertThat(answer.getContentAsString().lines().skip(1))
                .containsExactly("%s,'=Company,%s,80.0,In plan,2030-05-01,Deferred,,true,The county starts later."
                        .formatted(proposal.ref(), proposal.line().organisation()));
    }

    @Test
    void hidesAPlanWhoseCallIsNotOpenYetFromPartners() throws Exception {
        var year = fixtures.freeYear();
        var head = fixtures.calling().head();
        var closed = fixtures.freeYear();
        world.as(head, () -> plans.start(closed, PlanFixtures.WEIGHTS));

        assertThat(fetch(head, closed.slug()).getStatus()).isEqualTo(200);
        assertThat(fetch(world.person("Stan", world.partner("Other")), closed.slug())
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/files/plans/%s/changes.csv".formatted(year.slug())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    private MockHttpServletResponse fetch(PersonId reader, String year) {
        return world.as(reader, () -> {
            try {
                return mvc.perform(get("/files/plans/%s/changes.csv".formatted(year))
                                .with(user("somebody")))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
