package org.commonweal.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.NewVersion;
import org.commonweal.identity.ActingFor;
import org.commonweal.identity.Role;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authorization.AuthorizationDeniedException;

@PortalTest
class NeedServiceTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    EvidenceQueries evidenceQueries;

    @Autowired
    EvidenceService evidenceService;

    @Autowired
    Members members;

    @Autowired
    NeedService service;

    @Autowired
    ActingFor actingFor;

    @Autowired
    NeedQueries queries;

    private Space space;
    private WorkspaceId id;
    private PersonId charity;
    private PersonId health;
    private PersonId lead;
    private String source;
    private EvidenceId sourceId;
    private String ref;
    private NeedId need;
    private UUID now;
    private UUID later;

    @BeforeEach
    void draftOfANeed() {
        space = evidence.space(Classification.PARTNER);
        id = WorkspaceId.of(space.ref());
        charity = space.contributor();
        health = world.person("Zed", world.partner("Health board"), Role.CONTRIBUTOR);
        lead = world.officer("Jules", Role.LEAD_COMMISSIONER);
        world.as(space.owner(), () -> {
            members.put(id, Principal.of(health), Level.CONTRIBUTE, null);
            members.put(id, Principal.of(lead), Level.CONTRIBUTE, null);
        });
        sourceId = evidence.draft(space, "Activity by age", "age,active\n16-34,68\n75+,31\n");
        evidence.publish(space, sourceId, Classification.PARTNER);
        source = world.as(charity, () -> evidenceQueries.refOf(sourceId));
        ref = world.as(charity, () -> service.draft(id, new NeedDraft("Keeping active", "Leisure that keeps people")));
        need = need(charity).id();
        now = world.as(
                charity,
                () -> service.addPremise(need, PremiseKind.CURRENT_POPULATION, "Fewer are active as they age."));
        later = world.as(charity, () -> service.addPremise(need, PremiseKind.FUTURE_DEMAND, "More will be old."));
    }

    @Test
    void cannotBeProposedBeforeEveryPremiseIsCitedAndSaysWhatIsMissing() {
        assertThatThrownBy(this::propose)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Cite evidence for “Fewer are active as they age.”")
                .hasMessageContaining("Cite evidence for “More will be old.”");

        cite(now);
        assertThat(need(charity).missing()).containsExactly("Cite evidence for “More will be old.”");
        assertThat(need(charity).possible().propose()).isFalse();

        cite(later);
        propose();
        assertThat(need(charity).state()).isEqualTo(NeedState.PROPOSED);
    }

    @Test
    void needsBothHowThingsAreAndHowTheyWillBe() {
        world.as(charity, () -> service.removePremise(need, later));
        cite(now);
        assertThatThrownBy(this::propose).hasMessageContaining("Say how demand will change");

        world.as(charity, () -> service.removePremise(need, now));
        var next = world.as(charity, () -> service.addPremise(need, PremiseKind.FUTURE_DEMAND, "More will be."));
        cite(next);
        assertThatThrownBy(this::propose).hasMessageContaining("Say how things are now");
    }

    @Test
    void isSharedOnlyWhenTwoOrganisationsEndorseIt() {
        proposed();

        world.as(charity, () -> service.endorse(need, "We see this every week."));
        assertThat(need(lead).state()).isEqualTo(NeedState.PROPOSED);
        assertThatThrownBy(() ->
                        world.as(lead, () -> service.agree(need, need(lead).version())))
                .hasMessageContaining("at least two organisations endorse it; 1 so far");
        assertThatThrownBy(() -> world.as(charity, () -> service.endorse(need, "")))
                .hasMessageContaining("has endorsed this need already");

        world.as(health, () -> service.endorse(need, ""));
        assertThat(need(lead).state()).isEqualTo(NeedState.ENDORSED);
        assertThat(need(lead).endorsements())
                .extracting(NeedDetails.EndorsementDetails::signatory)
                .containsExactly("Contributor", "Zed");

        world.as(lead, () -> service.agree(need, need(lead).version()));
        assertThat(need(charity).state()).isEqualTo(NeedState.AGREED);
        assertThatThrownBy(() -> world.as(health, () -> service.withdrawEndorsement(need)))
                .hasMessageContaining("This need is agreed");
    }

    @Test
    void whoBelongsToTwoOrganisationsChoosesBeforeTheyProposeOrEndorse() {
        proposed();
        var second = world.partner("Walking club");
        world.join(health, second, Role.CONTRIBUTOR);

        assertThatThrownBy(() -> world.as(health, () -> service.endorse(need, "")))
                .hasMessageContaining("Choose at the top of the page");
        assertThatThrownBy(() -> world.as(
                        health, () -> service.propose(need, need(health).version())))
                .hasMessageContaining("Choose at the top of the page");

        world.as(health, () -> actingFor.choose(second));
        world.as(health, () -> service.endorse(need, ""));
        assertThat(need(lead).endorsements())
                .extracting(NeedDetails.EndorsementDetails::organisation)
                .singleElement()
                .asString()
                .startsWith("Walking club");
    }

    @Test
    void isNoLongerSharedWhenAnEndorsementIsWithdrawn() {
        proposed();
        world.as(charity, () -> service.endorse(need, ""));
        world.as(health, () -> service.endorse(need, ""));

        world.as(health, () -> service.withdrawEndorsement(need));

        assertThat(need(lead).state()).isEqualTo(NeedState.PROPOSED);
        assertThat(need(health).possible().endorse()).isTrue();
    }

    @Test
    void keepsItsWordsWhileOthersRelyOnThem() {
        proposed();
        world.as(charity, () -> service.endorse(need, ""));

        assertThatThrownBy(() -> world.as(charity, () -> service.changePremise(need, now, PremiseKind.VOICE, "No")))
                .hasMessageContaining("Take the need back to a draft first");
        var citation =
                need(charity).premises().getFirst().citations().getFirst().id();
        assertThatThrownBy(() -> world.as(charity, () -> service.uncite(need, citation)))
                .hasMessageContaining("Take the need back to a draft first");
        assertThat(need(charity).premises().getFirst().citations()).hasSize(1);

        world.as(lead, () -> service.takeBack(need, need(lead).version()));
        assertThat(need(charity).state()).isEqualTo(NeedState.DRAFT);
        assertThat(need(charity).endorsements()).isEmpty();
    }

    @Test
    void onlyLeadCommissionersAgreeAndSpeakForTheCouncil() {
        proposed();

        assertThatThrownBy(() -> world.as(space.analyst(), () -> service.endorse(need, "")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(charity, () -> service.agree(need, 1)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(need(space.analyst()).possible().endorse()).isFalse();
        assertThat(need(lead).possible().endorse()).isTrue();
    }

    @Test
    void showsTheVersionCitedAndThatThereIsANewerOne() {
        proposed();
        assertThat(need(charity).premises()).noneMatch(NeedDetails.PremiseDetails::amber);

        world.as(
                charity,
                () -> evidenceService.addVersion(
                        sourceId, NewVersion.of(evidence.file("second.csv", "age,active\n16-34,67\n75+,30\n"))));
        evidence.awaitChecked(sourceId);
        evidence.publish(space, sourceId, Classification.PARTNER);

        assertThat(need(charity).premises()).allMatch(NeedDetails.PremiseDetails::amber);
        assertThat(need(charity).premises().getFirst().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.banner())
                        .isEqualTo("This cites version 1 of %s. Version 2 is available.".formatted(source)));
    }

    @Test
    void isNotThereForStrangersAndNotChangedByReaders() {
        var stranger = world.person("Stan", world.partner("Other"), Role.CONTRIBUTOR);

        assertThatThrownBy(() -> need(stranger)).isInstanceOf(NotFound.class);
        assertThat(world.as(stranger, () -> queries.countRows(null))).isZero();
        assertThatThrownBy(() -> world.as(stranger, () -> service.endorse(need, "")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void listsTheNeedsOfASpaceByNumber() {
        var second = world.as(charity, () -> service.draft(id, new NeedDraft("Company", "")));

        var rows = world.as(charity, () -> queries.findRows(id, PageRequest.of(0, 10)));

        assertThat(rows).extracting(NeedRow::ref).containsExactly(ref, second);
        assertThat(world.as(charity, () -> queries.countRows(id))).isEqualTo(2);
    }

    @Test
    void refusesAChangeGivenOnAnOlderState() {
        long old = need(charity).version();
        world.as(charity, () -> service.change(need, old, new NeedDraft("Staying active", "Leisure")));

        assertThatThrownBy(() -> world.as(charity, () -> service.change(need, old, new NeedDraft("X", ""))))
                .isInstanceOf(StaleVersion.class);
        assertThat(need(charity).title()).isEqualTo("Staying active");
    }

    @Test
    void refusesANeedWithoutAName() {
        assertThatThrownBy(() -> new NeedDraft(" ", "")).hasMessageContaining("Give the need a short name.");
        assertThatThrownBy(() -> new NeedDraft("x".repeat(201), "")).hasMessageContaining("Shorten this");
    }

    private void proposed() {
        cite(now);
        cite(later);
        propose();
    }

    private void cite(UUID premise) {
        world.as(charity, () -> service.cite(need, premise, source, 1, "column active"));
    }

    private void propose() {
        world.as(charity, () -> service.propose(need, need(charity).version()));
    }

    private NeedDetails need(PersonId reader) {
        return world.as(reader, () -> queries.get(ref));
    }
}
