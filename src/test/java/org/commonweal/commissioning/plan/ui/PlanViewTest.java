package org.commonweal.commissioning.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.commissioning.plan.AgreeingBody;
import org.commonweal.commissioning.plan.AgreementService;
import org.commonweal.commissioning.plan.ChangeKind;
import org.commonweal.commissioning.plan.PlanFixtures;
import org.commonweal.commissioning.plan.PlanFixtures.Team;
import org.commonweal.commissioning.plan.PlanOutcome;
import org.commonweal.commissioning.plan.PlanProposals;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.commonweal.commissioning.plan.PlanService;
import org.commonweal.commissioning.plan.ProposalDetails;
import org.commonweal.identity.PersonRef;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanViewTest extends ViewTest {

    private static final List<Integer> GOOD = Collections.nCopies(13, 4);

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PlanService service;

    @Autowired
    AgreementService agreements;

    @Autowired
    PortalClock clock;

    @Test
    void startsAPlanOnlyWithWeightsThatComeToAHundred() {
        var year = fixtures.freeYear();
        signInAs(world.officer("Lou", Role.COMMISSIONING_HEAD));
        open("plans");
        press("Start a plan");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Year it starts in")), year.startYear());
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Effectiveness")), 25);
        press("Start plan");
        assertThat(notification()).contains("The weights come to 95. Add 5 so that they come to 100.");

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Effectiveness")), 30);
        press("Start plan");

        assertThat(text()).contains("Plan " + year, "In preparation", "Nobody is named yet.");
        _assertOne(Button.class, spec -> spec.withText("Open the call"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void namesScorersAndOpensTheCall() {
        var year = fixtures.freeYear();
        var head = world.officer("Lou", Role.COMMISSIONING_HEAD);
        var scorer = world.officer("Ada Counting");
        world.as(head, () -> service.start(year, PlanFixtures.WEIGHTS));
        signInAs(head);
        open("plans/" + year.slug());

        press("Name a scorer");
        var person = (ComboBox<PersonRef>) _get(ComboBox.class, spec -> spec.withLabel("Person"));
        person.setValue(new PersonRef(scorer, "Ada Counting"));
        press("Name scorer");
        assertThat(text()).contains("Ada Counting");
        press("Open the call");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Last day to propose")),
                clock.today().plusDays(20));
        press("Open call");

        assertThat(text()).contains("Call for proposals", "The call ends on");
    }

    @Test
    void letsAPartnerProposeWhileTheCallIsOpen() {
        var team = fixtures.calling();
        signInAs(team.partner());
        open("plans/" + team.year().slug());
        press("Propose a review");
        press("Keep as a draft");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What should be reviewed, in a few words"))
                        .getErrorMessage())
                .isEqualTo("Give the proposal a short name.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What should be reviewed, in a few words")), "Company");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What and why")), "Lunch, because people eat alone.");
        press("Keep as a draft");
        assertThat(text()).contains("Company", "Draft", "Lunch, because people eat alone.");

        press("Submit");
        confirm();
        assertThat(notification()).contains("what would be better for whom");
        press("Change");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What would be better, and for whom")),
                "Nobody eats alone.");
        press("Save");
        press("Submit");
        confirm();

        assertThat(text()).contains("Submitted", "Nobody eats alone.");
        _assertNone(Button.class, spec -> spec.withText("Change"));
        signInAs(team.head());
        open("plans/" + team.year().slug());
        assertThat(text()).contains("Company");
    }

    @Test
    void takesAScoreQuestionByQuestionAndKeepsItFromTheOthers() {
        var team = fixtures.calling();
        var proposal = scoring(team, "Company");
        signInAs(team.one());
        open("plans/" + team.year().slug());
        assertThat(text()).contains("For you to score: " + proposal.ref());

        open("proposals/" + proposal.ref() + "/score");
        assertThat(text())
                .contains("Effectiveness", "Risk and opportunity", "asks about what the proposal names: Rain");
        assertThat(_find(RadioButtonGroup.class)).hasSize(13);
        fill(GOOD, 12);
        press("Hand in");
        confirm();
        assertThat(points(PlanQuestion.K3).getErrorMessage()).isEqualTo("K3 has no score. Give it 0 to 5.");
        press("Keep for later");

        signInAs(team.two());
        open("proposals/" + proposal.ref());
        assertThat(text()).doesNotContain("Reason for E1");
        signInAs(team.one());
        open("proposals/" + proposal.ref() + "/score");
        assertThat(points(PlanQuestion.E1).getValue()).isEqualTo(4);
        fill(GOOD, 13);
        press("Hand in");
        confirm();
        assertThat(text()).contains("Why each scorer gave these points", "Reason for E1");
    }

    @Test
    void isNotOpenToScoreForWhoeverIsNotNamed() {
        var team = fixtures.calling();
        var proposal = scoring(team, "Company we keep");
        signInAs(team.partner());
        open("proposals/" + proposal.ref() + "/score");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        signInAs(team.head());
        open("proposals/" + proposal.ref() + "/moderate");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void settlesPointsWithANoteWhereScorersLieFarApart() {
        var team = fixtures.calling();
        var proposal = scoring(team, "Company");
        var low = new ArrayList<>(GOOD);
        low.set(0, 1);
        fixtures.handIn(team.one(), proposal, GOOD);
        fixtures.handIn(team.two(), proposal, low);

        signInAs(team.head());
        open("proposals/" + proposal.ref() + "/moderate");
        assertThat(text()).contains("Ada gives 4: Because of E1", "Bea gives 1: Because of E1");
        assertThat(points(PlanQuestion.E1).getValue()).isNull();
        assertThat(points(PlanQuestion.E2).getValue()).isEqualTo(4);
        _setValue(points(PlanQuestion.E1), 3);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("How you came to these points")), "We talked.");
        press("Settle the points");
        assertThat(words("Note", PlanQuestion.E1).getErrorMessage())
                .isEqualTo("The scores for E1 lie 3 points apart. Say in a note why you settle on 3.");

        _setValue(words("Note", PlanQuestion.E1), "Bea had older figures.");
        press("Settle the points");

        assertThat(text()).contains("Rank 1 with 77.0 of 100.", "Bea had older figures.", "We talked.");
    }

    @Test
    void holdsAProposalAtTheGateUntilALeadCabinetMemberOverrides() {
        var team = fixtures.calling();
        var proposal = scoring(team, "Green spaces");
        fixtures.moderated(team, proposal, PlanProposals.POINTS.get("P5"));

        signInAs(team.head());
        open("proposals/" + proposal.ref());
        assertThat(text()).contains("Held: no resource", "F3 is below 2");
        _assertNone(Button.class, spec -> spec.withText("Shortlist"));
        signInAs(team.cabinetMember());
        open("proposals/" + proposal.ref());
        press("Override the resource gate");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The county lends two people.");
        press("Override");
        assertThat(text()).contains("Councillor Avery let it past the resource gate: The county lends two people.");

        signInAs(team.head());
        open("proposals/" + proposal.ref());
        press("Shortlist");
        open("plans/" + team.year().slug());
        assertThat(text()).contains("Past the resource gate: The county lends two people.");
    }

    @Test
    void showsTheRankingTheScoresAndHowFarTheyDependOnTheWeights() {
        var team = fixtures.calling();
        var three = List.of("P1", "P2", "P3");
        var submitted =
                three.stream().map(name -> fixtures.submitted(team, name)).toList();
        world.as(team.head(), () -> service.startScoring(team.plan()));
        for (int i = 0; i < three.size(); i++) {
            fixtures.moderated(team, submitted.get(i), PlanProposals.POINTS.get(three.get(i)));
        }
        var p1 = submitted.get(0).ref();
        var p3 = submitted.get(2).ref();

        signInAs(team.head());
        open("plans/" + team.year().slug());
        assertThat(text()).containsSubsequence("77.8", "77.3", "74.5");
        open("plans/" + team.year().slug() + "/scores");
        assertThat(_get(NativeTable.class).getElement().getTextRecursively()).contains(p1, "E1", "K3", "77.3");
        open("plans/" + team.year().slug() + "/sensitivity");
        assertThat(text())
                .contains(
                        "With the weights as they are, P3 (%s) comes first with 77.8, then P1 (%s) with 77.3."
                                .formatted(p3, p1),
                        "If Timeliness weighed 5 instead of 15, P1 (%s) comes first with 80.2, then P3 (%s) with 78.4."
                                .formatted(p1, p3),
                        "Timeliness 15 → 5",
                        "Risk and opportunity left out");

        signInAs(team.partner());
        open("plans/" + team.year().slug() + "/sensitivity");
        assertThat(text())
                .contains("Partners see this once the plan is put before Cabinet.")
                .doesNotContain("80.2");
        open("plans/" + team.year().slug());
        assertThat(text()).doesNotContain("77.8");
    }

    @Test
    void recordsCabinetThenCouncilAndShowsChangesBesideWhatWasAgreed() {
        var team = fixtures.calling();
        var proposal = scoring(team, "Company");
        fixtures.moderated(team, proposal, GOOD);
        signInAs(team.head());
        open("proposals/" + proposal.ref());
        press("Shortlist");
        press("Recommend what becomes of it");
        group("Recommend").setValue(PlanOutcome.IN_PLAN);
        press("Save recommendation");
        open("plans/" + team.year().slug());
        press("Recommend the plan");
        confirm();
        assertThat(text()).contains("Before Cabinet");

        signInAs(team.clerk());
        open("plans/" + team.year().slug());
        press("Record Cabinet's decision");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day of the decision")), clock.today());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Minute")), "Cabinet, item 6");
        press("Record it");
        assertThat(text()).contains("Before Council", "Cabinet agreed it on");
        _assertOne(Button.class, spec -> spec.withText("Record Council's decision"));
        world.as(
                team.clerk(),
                () -> agreements.record(team.plan(), AgreeingBody.COUNCIL, clock.today(), "Council, item 2"));

        signInAs(team.head());
        open("proposals/" + proposal.ref());
        press("Propose a change to the plan");
        group("Change").setValue(ChangeKind.DEFER);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "The county starts later.");
        press("Propose change");
        signInAs(team.cabinetMember());
        open("plans/" + team.year().slug() + "/changes");
        press("Support");
        signInAs(team.clerk());
        open("plans/" + team.year().slug() + "/changes");
        press("Record Cabinet's decision");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day of the decision")), clock.today());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Minute")), "Cabinet, item 9");
        press("Record it");

        assertThat(text())
                .containsSubsequence("Company", "In the plan", "Deferred", "Changed", "The county starts later.");
    }

    @Test
    void logsAnOpportunityAndAnswersIt() {
        signInAs(world.person("Hal", world.partner("Later life")));
        open("plans");
        press("Log an opportunity");
        _setValue(_get(TextField.class, spec -> spec.withLabel("The opportunity in a few words")), "A barn of ours");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What could be done, and why now")), "It stands empty.");
        press("Log it");
        assertThat(text()).contains("A barn of ours", "Logged");
        _assertNone(Button.class, spec -> spec.withText("Answer"));

        signInAs(world.officer("Lou", Role.COMMISSIONING_HEAD));
        open("plans");
        _click(_find(Button.class, spec -> spec.withText("Answer")).getFirst());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Barns are for the estates team.");
        press("Send answer");

        assertThat(text()).contains("Barns are for the estates team.");
    }

    @Test
    void isNotFoundWhereThereIsNoSuchPlanOrProposal() {
        signInAs(world.officer("Ada"));
        for (var address : List.of("plans/2098-99", "plans/nothing", "proposals/P-99999", "proposals/X")) {
            open(address);
            assertThat(UI.getCurrent().getInternals().getTitle()).as(address).contains("not found");
        }
    }

    private ProposalDetails scoring(Team team, String title) {
        var proposal = fixtures.submitted(team, title);
        world.as(team.head(), () -> service.startScoring(team.plan()));
        return proposal;
    }

    private void fill(List<Integer> points, int questions) {
        for (int i = 0; i < questions; i++) {
            var question = PlanQuestion.values()[i];
            _setValue(points(question), points.get(i));
            _setValue(words("Why", question), "Reason for " + question);
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> points(PlanQuestion question) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(question.name() + ": " + question.text()));
    }

    private static TextArea words(String about, PlanQuestion question) {
        return _get(TextArea.class, spec -> spec.withLabel("%s (%s)".formatted(about, question.name())));
    }

    @SuppressWarnings("unchecked")
    private static <V> RadioButtonGroup<V> group(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    private static String notification() {
        return _find(Notification.class).stream()
                .map(shown -> shown.getElement().getProperty("text", "")
                        + shown.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
