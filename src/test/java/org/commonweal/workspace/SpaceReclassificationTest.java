package org.commonweal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.access.Access;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.commonweal.workspace.invitations.InvitationService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What lies in a space is classified with it. */
@PortalTest
class SpaceReclassificationTest {

    @Autowired
    World world;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    Spaces documents;

    @Autowired
    Access access;

    @Autowired
    WorkspaceService service;

    @Autowired
    WorkspaceQueries queries;

    EvidenceFixtures.Space people;
    WorkspaceId space;
    PersonId reader;

    @BeforeEach
    void makeSpace(@Autowired Members members) {
        people = evidence.space(Classification.PARTNER);
        space = new WorkspaceId(people.ref().id());
        var charity = world.partner("Club");
        reader = world.person("Reader", charity);
        world.as(people.owner(), () -> members.put(space, Principal.of(charity), Level.READ, null));
    }

    @Test
    void narrowingItNarrowsAllThatLiesInIt(
            @Autowired FolderService folders,
            @Autowired TaskService tasks,
            @Autowired EventService events,
            @Autowired CommentService comments,
            @Autowired InvitationService invitations) {
        var owner = people.owner();
        var things = new LinkedHashMap<String, SubjectRef>();
        var folder = world.as(owner, () -> folders.create(Place.top(space), "Minutes"));
        var document = documents
                .upload(owner, new Place(space, folder), "notes.txt", "Words")
                .document();
        var item = evidence.draft(people, "Figures", "ward,places\nE05,24\n");
        things.put("folder", folder.subject());
        things.put("document", document.subject());
        things.put(
                "comment",
                world.as(owner, () -> comments.add(document.subject(), "Please check"))
                        .subject());
        things.put(
                "task",
                world.as(owner, () -> tasks.add(space, new TaskDraft("Ring", "", null, null)))
                        .subject());
        var when = LocalDateTime.of(2027, 1, 5, 9, 30);
        things.put(
                "event",
                world.as(owner, () -> events.add(space, new EventDraft("Kick-off", "Hall", when, null)))
                        .subject());
        things.put("evidence", item.subject());
        things.put(
                "comment on evidence",
                world.as(owner, () -> comments.add(item.subject(), "Which?")).subject());
        var guest = world.person("Guest", world.partner("Charity"));
        things.put(
                "invitation",
                world.as(owner, () -> invitations.invite(space, world.emailOf(guest), Level.READ, ""))
                        .subject());
        var without = Map.copyOf(things);

        classify(Classification.CONFIDENTIAL);
        assertThat(without)
                .allSatisfy((what, subject) ->
                        assertThat(access.classificationOf(subject)).as(what).isEqualTo(Classification.CONFIDENTIAL));

        classify(Classification.RESTRICTED);
        for (var following : new String[] {"folder", "task", "event", "invitation"}) {
            assertThat(access.classificationOf(things.get(following)))
                    .as(following)
                    .isEqualTo(Classification.RESTRICTED);
        }
        for (var staying : new String[] {"document", "comment", "evidence", "comment on evidence"}) {
            assertThat(access.classificationOf(things.get(staying))).as(staying).isEqualTo(Classification.CONFIDENTIAL);
        }
    }

    @Test
    void whoeverIsNotClearedAnyMoreLosesTheDocumentsAtOnce() {
        var document = documents
                .upload(people.owner(), Place.top(space), "notes.txt", "Words")
                .document();
        assertThat(world.as(reader, () -> access.may(Level.READ, document.subject())))
                .isTrue();

        classify(Classification.RESTRICTED);

        assertThat(world.as(reader, () -> access.may(Level.READ, document.subject())))
                .isFalse();
    }

    @Test
    void whatIsPublishedStaysWithItsAudience() {
        var item = evidence.draft(people, "Figures", "ward,places\nE05,24\n");
        evidence.publish(people, item, Classification.PUBLIC);

        classify(Classification.RESTRICTED);

        assertThat(access.classificationOf(item.subject())).isEqualTo(Classification.PUBLIC);
        assertThat(world.as(
                        world.person("Anybody", world.partner("Elsewhere")),
                        () -> access.may(Level.READ, item.subject())))
                .isTrue();
    }

    @Test
    void whatWasNarrowerAlreadyStaysSo(@Autowired DocumentService service) {
        var owner = people.owner();
        var document =
                documents.upload(owner, Place.top(space), "notes.txt", "Words").document();
        world.as(owner, () -> service.classify(document, Classification.RESTRICTED));

        classify(Classification.RESTRICTED);
        classify(Classification.PARTNER);

        assertThat(access.classificationOf(document.subject())).isEqualTo(Classification.RESTRICTED);
    }

    private void classify(Classification classification) {
        world.as(people.owner(), () -> {
            var seen = queries.getDetails(space);
            var before = seen.draft();
            var draft = new WorkspaceDraft(
                    before.name(), before.kind(), before.purpose(), before.visibility(), before.mode(), classification);
            service.describe(space, seen.version(), draft);
        });
    }
}
