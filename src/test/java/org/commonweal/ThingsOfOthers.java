package org.commonweal;

import java.time.LocalDate;
import java.util.List;
import org.commonweal.access.AccessRequestService;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.commissioning.plan.PlanFixtures;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.NewConsultation;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.EvidenceFixtures.Space;
import org.commonweal.evidence.NewCitation;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.needs.NeedDraft;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.outcomes.MeasureService;
import org.commonweal.outcomes.OutcomeFixtures;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.testing.World;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.commonweal.workspace.invitations.InvitationId;
import org.commonweal.workspace.invitations.InvitationService;
import org.springframework.context.ApplicationContext;

/** One of everything in a private space, with the ids of all that as arguments for whoever should not get at it. */
record ThingsOfOthers(
        Space space,
        OrganisationId organisation,
        String evidence,
        String consultation,
        DocumentId document,
        InvitationId invitation,
        PersonId invited,
        SampleArguments arguments) {

    static ThingsOfOthers make(ApplicationContext portal) {
        var world = portal.getBean(World.class);
        var fixtures = portal.getBean(EvidenceFixtures.class);
        var space = fixtures.space(Classification.PARTNER);
        var id = WorkspaceId.of(space.ref());
        var item = fixtures.draft(space, "What the space keeps to itself", "ward,visits\nLeckfield,4\n");
        var ref = fixtures.ref(item);
        var upload = portal.getBean(Spaces.class).upload(space.contributor(), Place.top(id), "minutes.txt", "Minutes");
        var colleague = world.officer("Invited Colleague");
        var arguments = new SampleArguments();
        var consultation = world.as(
                space.owner(),
                () -> portal.getBean(ConsultationService.class)
                        .create(new NewConsultation(space.ref(), ConsultationBrief.titled("What the space will ask"))));
        arguments.use(consultation);
        var invitation = world.as(space.owner(), () -> {
            var folder = portal.getBean(FolderService.class).create(Place.top(id), "Papers");
            var task = portal.getBean(TaskService.class)
                    .add(id, new TaskDraft("Read", "", LocalDate.of(2031, 3, 1), space.contributor()));
            var day = LocalDate.of(2031, 4, 1);
            var event = portal.getBean(EventService.class)
                    .add(id, new EventDraft("Meeting", "Library", day.atTime(9, 0), day.atTime(10, 0)));
            var need = portal.getBean(NeedService.class)
                    .draft(id, new NeedDraft("What the space finds lacking", "Something for everybody"));
            arguments.use(portal.getBean(NeedQueries.class).get(need).id());
            var outcome = portal.getBean(OutcomeService.class).draft(id, OutcomeFixtures.draft("People are well"));
            var outcomes = portal.getBean(OutcomeQueries.class);
            arguments.use(outcomes.get(outcome).id());
            var code = "T-" + Ids.secret().substring(0, 12);
            portal.getBean(MeasureService.class).add(outcomes.get(outcome).id(), OutcomeFixtures.measure(code));
            arguments.use(outcomes.measure(code).id());
            var comments = portal.getBean(CommentService.class);
            var comment = comments.add(upload.document().subject(), "Page 2 is missing");
            var citation = portal.getBean(CitationService.class)
                    .cite(new NewCitation(space.ref(), "Plan", "workspaces/" + id.value(), ref, 1, "", "Visits fell"));
            var invited = portal.getBean(InvitationService.class)
                    .invite(id, world.emailOf(colleague), Level.READ, "Please join");
            arguments.use(id, item, upload.document(), folder, task, event, comment, citation, invited);
            arguments.use(new Place(id, folder));
            arguments.use(List.of(space.ref(), upload.document().subject(), item.subject(), folder.subject()));
            return invited;
        });
        var slug = world.as(
                space.owner(),
                () -> portal.getBean(ConsultationQueries.class)
                        .get(consultation)
                        .slug());
        var plans = portal.getBean(PlanFixtures.class);
        arguments.use(plans.drafted(plans.calling(), "What others will propose").id());
        arguments.use(requestFor(portal, world, space.owner()));
        arguments.use(ref, id.value(), space.contributor(), Principal.of(space.contributor()));
        arguments.use(fixtures.file("loose.csv", "a,b\n1,2\n"));
        return new ThingsOfOthers(
                space, world.partner("Known to all"), ref, slug, upload.document(), invitation, colleague, arguments);
    }

    /** Somebody asked to see a space that they know of; its owner has to decide. */
    private static Object requestFor(ApplicationContext portal, World world, PersonId owner) {
        var workspaces = portal.getBean(WorkspaceService.class);
        var listed = world.as(owner, () -> {
            var id = workspaces.create(new WorkspaceDraft(
                    "Known by name",
                    WorkspaceKind.PARTNERSHIP,
                    "Something",
                    WorkspaceVisibility.OPEN,
                    WorkspaceMode.COLLABORATE,
                    Classification.PARTNER));
            workspaces.open(id);
            return id.subject();
        });
        var asker = world.person("Asker", world.partner("Curious"));
        return world.as(asker, () -> portal.getBean(AccessRequestService.class).request(listed, "To help"));
    }
}
