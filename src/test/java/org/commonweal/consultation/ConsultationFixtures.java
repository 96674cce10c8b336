package org.commonweal.consultation;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;

/** A space with an officer, a lead cabinet member and a partner, and consultations in it. */
@TestComponent
public class ConsultationFixtures {

    private final World world;
    private final WorkspaceService workspaces;
    private final Members members;
    private final ConsultationService service;
    private final ConsultationQueries queries;
    private final Answering answering;
    private final RunningConsultations running;
    private final PortalClock clock;

    ConsultationFixtures(
            World world,
            WorkspaceService workspaces,
            Members members,
            ConsultationService service,
            ConsultationQueries queries,
            Answering answering,
            RunningConsultations running,
            PortalClock clock) {
        this.world = world;
        this.workspaces = workspaces;
        this.members = members;
        this.service = service;
        this.queries = queries;
        this.answering = answering;
        this.running = running;
        this.clock = clock;
    }

    /** A space and its people. */
    public record Space(WorkspaceId id, PersonId officer, PersonId member, PersonId partner) {}

    public Space space() {
        var officer = world.officer("Officer", Role.LEAD_COMMISSIONER);
        var member = world.officer("Cabinet member", Role.LEAD_CABINET_MEMBER);
        var partner = world.person("Partner", world.partner("Charity"), Role.CONTRIBUTOR);
        var id = world.as(officer, () -> {
            var space = workspaces.create(new WorkspaceDraft(
                    "Leisure review",
                    WorkspaceKind.REVIEW,
                    "Leisure",
                    WorkspaceVisibility.PRIVATE,
                    WorkspaceMode.COLLABORATE,
                    Classification.PARTNER));
            workspaces.open(space);
            members.put(space, Principal.of(member), Level.READ, null);
            members.put(space, Principal.of(partner), Level.CONTRIBUTE, null);
            return space;
        });
        return new Space(id, officer, member, partner);
    }

    /** Everything the law asks for, open from yesterday for twelve weeks from then. */
    public ConsultationBrief complete(String title) {
        var opens = clock.today().minusDays(1);
        var closes = opens.plusDays(84);
        return complete(title, opens, closes);
    }

    public static ConsultationBrief complete(String title, LocalDate opens, LocalDate closes) {
        return ConsultationBrief.titled(title)
                .saying(new ConsultationText(title, "Who should run the pools?", "What it costs and who uses it."))
                .deciding(new ConsultedDecision(
                        "Who runs the pools from April",
                        "Cabinet",
                        closes.plusDays(30),
                        "Each option is still open",
                        true,
                        List.of(
                                new ConsultedOption("A new trust", "A charity runs them", ""),
                                new ConsultedOption("Sell them", "To whoever buys", "The outcomes would be lost")),
                        false))
                .lasting(new ConsultationPeriod(opens, closes, true, "Extra sessions are held in January"))
                .minding(new ConsultationDuties(
                        EqualityStage.SCREENING,
                        "Older people use the pools most",
                        "We use your answers for this decision only.",
                        "pools@example.org",
                        "01234 567890",
                        false,
                        null,
                        ""));
    }

    /** Two pages and a third that only users of the pool are asked. */
    public static Questionnaire form() {
        var uses =
                Question.of("uses", QuestionType.YES_NO, "Do you use the pool?").mandatory();
        var often = Question.of("often", QuestionType.NUMBER, "How often in a month?");
        var change = Question.of("change", QuestionType.LONG_TEXT, "What should never change?");
        var body = Question.of("body", QuestionType.ORGANISATION, "Are you answering for an organisation?");
        var age = Question.of("age", QuestionType.EQUALITY, "How old are you?")
                .offering(List.of(Choice.of("under25", "Under 25"), Choice.of("over25", "25 or older")));
        return new Questionnaire(List.of(
                FormPage.of("one", uses),
                FormPage.of("two", often).when(org.commonweal.consultation.form.Condition.is("uses", "yes")),
                FormPage.of("three", change, body).titled("Your views"),
                FormPage.of("four", age)));
    }

    /** As {@link #form()}, and asks whether it may be published. */
    public static Questionnaire publishableForm() {
        var pages = new java.util.ArrayList<>(form().pages());
        pages.add(FormPage.of(
                "five",
                Question.of("publish", QuestionType.CONSENT, "May we publish what you wrote?"),
                Question.of("more", QuestionType.LONG_TEXT, "Anything else?")));
        return new Questionnaire(pages);
    }

    /** Sends answers in through the pages of the form; answers the reference. */
    public String respond(String slug, Map<String, String> sent) {
        var code = answering.start(slug, false);
        var form = answering.find(slug, code).orElseThrow().form();
        var fields = new java.util.HashMap<String, List<String>>();
        sent.forEach((name, text) -> fields.put(name, List.of(text)));
        form.pages()
                .forEach(page ->
                        answering.save(slug, code, page.key(), 0, new org.commonweal.consultation.form.Fields(fields)));
        return ((Sending.Received) answering.send(slug, code)).reference();
    }

    /** Lets its time run out; the clock stays there. */
    public void close(Space space, ConsultationId id) {
        org.commonweal.testing.TestClock.move(java.time.Duration.ofDays(90));
        world.as(space.officer(), () -> {
            if (queries.get(id).state() == ConsultationState.OPEN) {
                running.close(id);
            }
        });
    }

    /** Reads all answers and reports what people said. */
    public void report(Space space, ConsultationId id) {
        world.as(space.officer(), () -> {
            running.analysed(id, "All of them");
            running.report(id, "Most use the pools.");
        });
    }

    public ConsultationId draft(Space space, ConsultationBrief brief, Questionnaire form) {
        return world.as(space.officer(), () -> {
            var id = service.create(new NewConsultation(space.id().subject(), brief));
            service.design(id, details(id).version(), form);
            return id;
        });
    }

    public ConsultationId open(Space space, String title, Questionnaire form) {
        return open(space, complete(title), form);
    }

    public ConsultationId open(Space space, ConsultationBrief brief, Questionnaire form) {
        var id = draft(space, brief, form);
        world.as(space.member(), () -> service.approve(id));
        letIn(space, id);
        return id;
    }

    /** The calendar may have been faster, because the opening day has come. */
    public void letIn(Space space, ConsultationId id) {
        try {
            world.as(space.officer(), () -> service.open(id));
        } catch (RuleViolation | OptimisticLockingFailureException | OptimisticLockException opened) {
            if (detailsFor(space.officer(), id).state() != ConsultationState.OPEN) {
                throw opened;
            }
        }
    }

    public ConsultationDetails details(ConsultationId id) {
        return queries.get(id);
    }

    public ConsultationDetails detailsFor(PersonId person, ConsultationId id) {
        return world.as(person, () -> queries.get(id));
    }

    public String slug(Space space, ConsultationId id) {
        return detailsFor(space.officer(), id).slug();
    }
}
