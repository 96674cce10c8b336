package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.Reachable;
import org.commonweal.testing.World;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceQueries;
import org.commonweal.workspace.WorkspaceService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/** Calls every command with real things of a space that is closed for changes, or for those of most people. */
@PortalTest
class ClosedSpacesTest {

    private static final String CLOSED = "rule: workspace.closed";
    private static final String MANAGERS_ONLY = "may not: workspace.publishOnly";
    private static final String NO_COMMENTS = "rule: discussion.closed";

    /**
     * Reading with a trace of it, deciding about another space, taking back what should not be public, what people can
     * ask for at any time, and opening the space again.
     */
    private static final Set<String> STILL_POSSIBLE = Set.of(
            "access.AccessRequestService.decline(AccessRequestId, String)",
            "access.AccessRequestService.grant(AccessRequestId, Instant, String)",
            "access.AccessRequestService.request(SubjectRef, String)",
            "access.ViewAs.contents(SubjectRef, OrganisationId)",
            "access.ViewAs.look(SubjectRef, OrganisationId, Supplier)",
            "audit.AuditExport.csv(SubjectRef, TrailRange, OutputStream)",
            "audit.AuditExport.json(SubjectRef, TrailRange, OutputStream)",
            "audit.AuditExport.require(SubjectRef)",
            "consultation.ConsultationService.approve(ConsultationId)",
            "consultation.privacy.ErasureService.erase(ConsultationId, String)",
            "consultation.privacy.ObjectionService.object(ConsultationId, String)",
            "consultation.privacy.SubjectAccess.write(ConsultationId, String, OutputStream)",
            "consultation.proof.ConsultationFiles.make(ConsultationId)",
            "consultation.publication.PublicationService.unpublish(ConsultationId, String, String)",
            "evidence.EvidenceReview.releaseIfDue(EvidenceId)",
            "evidence.EvidenceReview.withdraw(EvidenceId, String)",
            "workspace.Members.leave(WorkspaceId)",
            "workspace.WorkspaceService.archive(WorkspaceId, String)",
            "workspace.WorkspaceService.makeReadOnly(WorkspaceId, String)",
            "workspace.WorkspaceService.open(WorkspaceId)",
            "workspace.WorkspaceService.reopen(WorkspaceId, String)",
            "workspace.documents.DocumentDownloads.fileOf(DocumentId, int)",
            "workspace.export.SpaceExport.require(WorkspaceId)",
            "workspace.export.SpaceExport.write(WorkspaceId, OutputStream)",
            "workspace.invitations.InvitationAnswers.accept(InvitationId)",
            "workspace.invitations.InvitationAnswers.decline(InvitationId, String)");

    @Autowired
    ApplicationContext portal;

    @Autowired
    WorkspaceQueries spaces;

    @Autowired
    World world;

    @Autowired
    WorkspaceService workspaces;

    @Test
    void changeNothing() {
        var things = ThingsOfOthers.make(portal);
        var owner = things.space().owner();
        var space = WorkspaceId.of(things.space().ref());
        world.as(owner, () -> workspaces.makeReadOnly(space, "The review is over"));

        var outcomes = outcomes(things, owner);

        assertThat(outcomes)
                .containsAllEntriesOf(Map.of(
                        "evidence.EvidenceService.describe(EvidenceId, long, EvidenceDescription)",
                        CLOSED,
                        "evidence.EvidenceReview.startReview(EvidenceId)",
                        CLOSED,
                        "needs.NeedService.propose(NeedId, long)",
                        CLOSED,
                        "evidence.CitationService.cite(NewCitation)",
                        CLOSED,
                        "workspace.documents.DocumentService.move(DocumentId, Place)",
                        CLOSED,
                        "workspace.Members.put(WorkspaceId, Principal, Level, Instant)",
                        CLOSED));
        outcomes.values().removeAll(Set.of(CLOSED, NO_COMMENTS, CalledService.REFUSED));
        assertThat(outcomes.keySet()).as(outcomes.toString()).isEqualTo(STILL_POSSIBLE);
    }

    @Test
    void thatOnlyPublishAreChangedByTheirManagersAlone() {
        var things = ThingsOfOthers.make(portal);
        var owner = things.space().owner();
        var space = WorkspaceId.of(things.space().ref());
        world.as(owner, () -> {
            var now = spaces.getDetails(space);
            var draft = now.draft();
            workspaces.describe(
                    space,
                    now.version(),
                    new WorkspaceDraft(
                            draft.name(),
                            draft.kind(),
                            draft.purpose(),
                            draft.visibility(),
                            WorkspaceMode.PUBLISH_ONLY,
                            draft.classification()));
        });

        var outcomes = outcomes(things, things.space().contributor());

        assertThat(outcomes)
                .containsAllEntriesOf(Map.of(
                        "evidence.EvidenceService.describe(EvidenceId, long, EvidenceDescription)", MANAGERS_ONLY,
                        "evidence.CitationService.cite(NewCitation)", MANAGERS_ONLY,
                        "needs.NeedService.draft(WorkspaceId, NeedDraft)", MANAGERS_ONLY,
                        "workspace.agenda.TaskService.finish(TaskId)", MANAGERS_ONLY,
                        "workspace.documents.BinService.remove(DocumentId)", MANAGERS_ONLY));
        outcomes.values()
                .removeIf(outcome -> outcome.startsWith("may not: ")
                        || Set.of(CalledService.REFUSED, CalledService.NOT_FOUND, NO_COMMENTS)
                                .contains(outcome));
        assertThat(outcomes.keySet())
                .as(outcomes.toString())
                .containsExactlyInAnyOrder(
                        "access.AccessRequestService.request(SubjectRef, String)",
                        "workspace.Members.leave(WorkspaceId)",
                        "workspace.documents.DocumentDownloads.fileOf(DocumentId, int)");
    }

    private TreeMap<String, String> outcomes(ThingsOfOthers things, PersonId person) {
        var calls = new CalledService(portal);
        var outcomes = new TreeMap<String, String>();
        for (var method : Reachable.serviceMethods()) {
            var name = Reachable.call(method).substring("call ".length());
            boolean inSpaces = !name.startsWith("access.AccessRegistry.") && !name.startsWith("commissioning.plan.");
            if (inSpaces && things.arguments().aimedBy(method) && changes(method)) {
                for (var given : things.arguments().of(method)) {
                    var outcome = world.as(person, () -> calls.outcome(method, given));
                    outcomes.merge(name, outcome, (one, other) -> one.contains(other) ? one : one + ", " + other);
                }
            }
        }
        return outcomes;
    }

    private static boolean changes(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        var transaction = own == null ? all : own;
        return transaction != null && !transaction.readOnly();
    }
}
