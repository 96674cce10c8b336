package org.commonweal.search;

import static java.util.Map.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.commissioning.plan.PlanFixtures;
import org.commonweal.commissioning.plan.ProposalDraft;
import org.commonweal.commissioning.plan.ProposalQueries;
import org.commonweal.commissioning.plan.ProposalService;
import org.commonweal.commissioning.plan.ServiceClass;
import org.commonweal.consultation.ConsultationFixtures;
import org.commonweal.consultation.ConsultationText;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.content.GlossaryService;
import org.commonweal.content.TermDraft;
import org.commonweal.content.TermSynonym;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.NewEvidence;
import org.commonweal.evidence.NewVersion;
import org.commonweal.identity.OrganisationDraft;
import org.commonweal.identity.OrganisationIdentifier;
import org.commonweal.identity.OrganisationKind;
import org.commonweal.identity.OrganisationService;
import org.commonweal.identity.Role;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.needs.PremiseKind;
import org.commonweal.outcomes.MeasureService;
import org.commonweal.outcomes.OutcomeFixtures;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.Spaces;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.commonweal.workspace.documents.DocumentQueries;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.invitations.InvitationService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** One real thing of each kind that can be found, in a private space with an owner, a member and a stranger. */
@TestComponent
public class SearchExamples {

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    org.commonweal.workspace.documents.Spaces uploads;

    @Autowired
    FolderService folders;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentQueries documentQueries;

    @Autowired
    TaskService tasks;

    @Autowired
    EventService events;

    @Autowired
    InvitationService invitations;

    @Autowired
    CommentService comments;

    @Autowired
    OrganisationService organisations;

    @Autowired
    GlossaryService glossary;

    @Autowired
    EvidenceFixtures files;

    @Autowired
    EvidenceService evidence;

    @Autowired
    NeedService needs;

    @Autowired
    NeedQueries needQueries;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    OutcomeQueries outcomeQueries;

    @Autowired
    MeasureService measures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    PlanFixtures plans;

    @Autowired
    ProposalService proposals;

    @Autowired
    ProposalQueries proposalQueries;

    /** A fresh example; a kind without one is a kind nobody has shown to be found. */
    public SearchExample of(String type) {
        Map<String, Supplier<SearchExample>> all = Map.ofEntries(
                entry("workspace", () -> new Scene().workspace()),
                entry("folder", () -> new Scene().folder()),
                entry("document", () -> new Scene().document()),
                entry("comment", () -> new Scene().comment()),
                entry("task", () -> new Scene().task()),
                entry("event", () -> new Scene().event()),
                entry("evidence", () -> new Scene().evidence()),
                entry("need", () -> new Scene().need()),
                entry("outcome", () -> new Scene().outcome()),
                entry("measure", () -> new Scene().measure()),
                entry("invitation", () -> new Scene().invitation()),
                entry("consultation", this::consultation),
                entry("proposal", this::proposal),
                entry("organisation", this::organisation),
                entry("term", this::term));
        var example = all.get(type);
        if (example == null) {
            throw new AssertionError("“%s” can be searched for, but there is no example of it here".formatted(type));
        }
        return example.get();
    }

    private static String word() {
        return "w" + Ids.secret().substring(0, 14);
    }

    private class Scene {

        private final PersonId owner = world.officer("Owner", Role.LEAD_COMMISSIONER);
        private final PersonId member = world.person("Member", world.partner("Charity"), Role.CONTRIBUTOR);
        private final PersonId stranger = world.person("Stranger", world.partner("Club"));
        private final String name = word();
        private final WorkspaceId space = Spaces.made(world, workspaces, owner, "Space " + name);

        Scene() {
            Spaces.join(world, members, owner, space, member, Level.CONTRIBUTE);
        }

        SearchExample workspace() {
            return of(space.subject(), name);
        }

        SearchExample folder() {
            var title = word();
            var folder = world.as(owner, () -> folders.create(Place.top(space), "Folder " + title));
            return of(folder.subject(), title);
        }

        SearchExample document() {
            var text = word();
            var title = word();
            var about = word();
            var file = word();
            var id = uploads.upload(owner, Place.top(space), "Lunch_" + file + ".txt", "In the text: " + text)
                    .document();
            long version = world.as(owner, () -> documentQueries.getDetails(id)).version();
            world.as(owner, () -> documents.describe(id, version, "Title " + title, "About " + about));
            return of(id.subject(), text, title, about, file);
        }

        SearchExample comment() {
            var text = word();
            return of(
                    world.as(owner, () -> comments.add(space.subject(), "I say " + text))
                            .subject(),
                    text);
        }

        SearchExample task() {
            var title = word();
            var notes = word();
            var task = world.as(owner, () -> tasks.add(space, new TaskDraft(title, notes, null, null)));
            return of(task.subject(), title, notes);
        }

        SearchExample event() {
            var title = word();
            var place = word();
            var starts = LocalDateTime.of(2027, 3, 3, 10, 0);
            var event = world.as(owner, () -> events.add(space, new EventDraft(title, place, starts, null)));
            return of(event.subject(), title, place);
        }

        SearchExample evidence() {
            var title = word();
            var text = word();
            // Ends in a digit, as codes of areas do, and has a number for a neighbour.
            var cell = word() + "7";
            var version = NewVersion.of(files.file("table.csv", "name,number\n" + cell + ",1\n"));
            var said = EvidenceFixtures.complete("Title " + title).describedAs("Shows " + text);
            var id = world.as(
                    owner,
                    () -> SearchExamples.this.evidence.create(new NewEvidence(
                            space.subject(), said, org.commonweal.access.Classification.PARTNER, version)));
            return of(id.subject(), title, text, cell);
        }

        SearchExample need() {
            var title = word();
            var therefore = word();
            var premise = word();
            var ref = world.as(owner, () -> needs.draft(space, new NeedDraft("Need " + title, "So " + therefore)));
            var id = world.as(owner, () -> needQueries.get(ref).id());
            world.as(owner, () -> needs.addPremise(id, PremiseKind.FUTURE_DEMAND, "Because " + premise));
            return of(id.subject(), title, therefore, premise);
        }

        SearchExample outcome() {
            var title = word();
            var ref = world.as(owner, () -> outcomes.draft(space, OutcomeFixtures.draft("People have " + title)));
            return of(world.as(owner, () -> outcomeQueries.get(ref).id().subject()), title, ref);
        }

        SearchExample measure() {
            var code = "S-" + Ids.secret().substring(0, 12);
            var id = world.as(owner, () -> {
                var outcome = outcomes.draft(space, OutcomeFixtures.draft("People are well"));
                measures.add(outcomeQueries.get(outcome).id(), OutcomeFixtures.measure(code));
                return outcomeQueries.measure(code).id();
            });
            return of(id.subject(), code, code);
        }

        /** Those invited have a notice that names it; searching for the space must not tell even them. */
        SearchExample invitation() {
            var address = world.emailOf(stranger);
            var invitation = world.as(owner, () -> invitations.invite(space, address, Level.READ, ""));
            return new SearchExample(
                    invitation.subject(), List.of(name), List.of(), List.of(stranger), false, () -> {});
        }

        private SearchExample of(SubjectRef subject, String... words) {
            return new SearchExample(
                    subject,
                    List.of(words),
                    List.of(owner, member),
                    List.of(stranger),
                    false,
                    () -> world.as(owner, () -> members.remove(space, Principal.of(member))));
        }
    }

    private SearchExample consultation() {
        var title = word();
        var summary = word();
        var question = word();
        var space = consultations.space();
        var brief = consultations
                .complete("Title " + title)
                .saying(new ConsultationText("Title " + title, "In short " + summary, "More of it"));
        var asked = Question.of("one", QuestionType.LONG_TEXT, "What of " + question + "?");
        var id = consultations.draft(space, brief, new Questionnaire(List.of(FormPage.of("one", asked))));
        return new SearchExample(
                id.subject(),
                List.of(title, summary, question),
                List.of(space.officer(), space.member()),
                List.of(world.person("Stranger", world.partner("Club"))),
                false,
                () -> world.as(space.officer(), () -> members.remove(space.id(), Principal.of(space.member()))));
    }

    /** A draft, which colleagues of the author read until they leave. */
    private SearchExample proposal() {
        var team = plans.calling();
        var title = word();
        var summary = word();
        var outcome = word();
        var risk = word();
        var with = word();
        var organisation = world.partner("Charity");
        var author = world.person("Author", organisation, Role.CONTRIBUTOR);
        var colleague = world.person("Colleague", organisation);
        var words = new ProposalDraft(
                "Title " + title,
                "In short " + summary,
                "Better " + outcome,
                "Risk " + risk,
                "With " + with,
                ServiceClass.COMMUNITY);
        var ref = world.as(author, () -> proposals.draft(team.plan(), words));
        return new SearchExample(
                world.as(author, () -> proposalQueries.get(ref)).id().subject(),
                List.of(title, summary, outcome, risk, with),
                List.of(author, colleague),
                List.of(world.person("Stranger", world.partner("Club")), team.head()),
                false,
                () -> world.endMembership(colleague, organisation));
    }

    private SearchExample organisation() {
        var administrator = world.officer("Administrator", Role.ADMINISTRATOR);
        var name = word();
        var about = word();
        var number = word();
        var code = "C" + word().toUpperCase(java.util.Locale.ROOT).substring(0, 8);
        var draft = new OrganisationDraft(
                code,
                "Neighbours " + name,
                OrganisationKind.VCS_REGISTERED,
                "We visit " + about,
                false,
                Set.of(new OrganisationIdentifier("GB-CHC", number)),
                Set.of());
        var id = world.as(administrator, () -> organisations.create(draft));
        return new SearchExample(
                id.subject(),
                List.of(name, about, number, code),
                List.of(world.person("Reader", world.partner("Charity"))),
                List.of(),
                false,
                () -> world.as(administrator, () -> organisations.close(id)));
    }

    private SearchExample term() {
        var head = world.officer("Head", Role.COMMISSIONING_HEAD);
        var name = word();
        var definition = word();
        var example = word();
        var draft = new TermDraft(
                "Term " + name,
                "Means " + definition,
                "As in " + example,
                List.of(new TermSynonym("other " + name, "")));
        var id = world.as(head, () -> glossary.add(draft));
        return new SearchExample(
                id.subject(),
                List.of(name, definition, example),
                List.of(world.person("Reader", world.partner("Charity"))),
                List.of(),
                true,
                () -> world.as(head, () -> glossary.retire(id, 0)));
    }
}
