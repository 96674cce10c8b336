package org.commonweal.workspace.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.files.FileService;
import org.commonweal.files.FileState;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class DocumentServiceTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    World world;

    @Autowired
    Spaces spaces;

    @Autowired
    WorkspaceService workspaces;

    @Autowired
    Members members;

    @Autowired
    DocumentService service;

    @Autowired
    DocumentQueries queries;

    @Autowired
    DocumentDownloads downloads;

    @Autowired
    CheckOutService checkOuts;

    @Autowired
    IdleCheckOuts idle;

    @Autowired
    FileService files;

    PersonId officer;
    PersonId partner;
    PersonId stranger;
    WorkspaceId space;

    @BeforeEach
    void makeSpace() {
        officer = spaces.officer();
        var charity = world.partner("Charity");
        partner = world.person("Petra Partner", charity);
        stranger = world.person("Stan Stranger", world.partner("Other"));
        space = spaces.space(officer);
        world.as(officer, () -> members.put(space, Principal.of(charity), Level.CONTRIBUTE, null));
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void keepsTheBytesOfEveryVersionForEver() {
        var first = spaces.upload(partner, Place.top(space), "notes.txt", "First words");
        spaces.uploadVersion(officer, first.document(), "Second words");

        int third = world.as(partner, () -> service.restoreVersion(first.document(), 1));

        assertThat(third).isEqualTo(3);
        assertThat(bytes(partner, first.document(), 1)).isEqualTo("First words");
        assertThat(bytes(partner, first.document(), 2)).isEqualTo("Second words");
        assertThat(bytes(partner, first.document(), 3)).isEqualTo("First words");
        assertThat(details(partner, first.document()).versions())
                .extracting(VersionRow::restoredFrom)
                .containsExactly(null, null, 1);
    }

    @Test
    void keepsItsVersionsWhenItIsRenamedAndMoved(@Autowired FolderService folders) {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "First words");
        var folder = world.as(partner, () -> folders.create(Place.top(space), "Minutes"));
        var seen = details(partner, upload.document());

        world.as(partner, () -> service.describe(upload.document(), seen.version(), "Minutes of May", "Agreed"));
        world.as(partner, () -> service.move(upload.document(), new Place(space, folder)));
        spaces.uploadVersion(partner, upload.document(), "Second words");

        var moved = details(officer, upload.document());
        assertThat(moved.title()).isEqualTo("Minutes of May");
        assertThat(moved.path()).extracting(FolderRef::name).containsExactly("Minutes");
        assertThat(moved.versions()).extracting(VersionRow::number).containsExactly(1, 2);
    }

    @Test
    void showsStrangersNothing() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Confidential words");

        assertThatThrownBy(() -> details(stranger, upload.document())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bytes(stranger, upload.document(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> queries.findRows(Place.top(space), PAGE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> spaces.upload(stranger, Place.top(space), "a.txt", "Words"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesReadersWhoWantToAdd() {
        var reader = world.person("Rita Reader", world.partner("Readers"));
        world.as(officer, () -> members.put(space, Principal.of(reader), Level.READ, null));

        assertThatThrownBy(() -> spaces.upload(reader, Place.top(space), "a.txt", "Words"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void refusesEveryChangeInAReadOnlySpaceWithTheReason() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Words");
        world.as(officer, () -> workspaces.makeReadOnly(space, "The review has ended."));

        for (var attempt : List.<Runnable>of(
                () -> spaces.upload(partner, Place.top(space), "more.txt", "More"),
                () -> spaces.uploadVersion(partner, upload.document(), "More"),
                () -> world.as(partner, () -> service.describe(upload.document(), 0, "Other", "")),
                () -> world.as(officer, () -> checkOuts.checkOut(upload.document())))) {
            assertThatThrownBy(attempt::run).isInstanceOf(RuleViolation.class).hasMessageContaining("review has ended");
        }
        assertThat(bytes(partner, upload.document(), 1)).isEqualTo("Words");
    }

    @Test
    void refusesPartnersInASpaceThatOnlyPublishes() {
        var notices =
                spaces.space(officer, WorkspaceVisibility.PRIVATE, WorkspaceMode.PUBLISH_ONLY, Classification.PARTNER);
        world.as(officer, () -> members.put(notices, Principal.of(partner), Level.CONTRIBUTE, null));
        var upload = spaces.upload(officer, Place.top(notices), "news.txt", "News");

        assertThatThrownBy(() -> spaces.upload(partner, Place.top(notices), "reply.txt", "Reply"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> spaces.uploadVersion(partner, upload.document(), "Reply"))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void keepsOthersFromAddingVersionsWhileItIsCheckedOut() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Words");
        world.as(partner, () -> checkOuts.checkOut(upload.document()));

        assertThatThrownBy(() -> spaces.uploadVersion(officer, upload.document(), "Mine"))
                .hasMessageContaining("Petra Partner is working on this document");
        assertThatThrownBy(() -> world.as(officer, () -> checkOuts.checkOut(upload.document())))
                .isInstanceOf(RuleViolation.class);

        spaces.uploadVersion(partner, upload.document(), "Done");

        assertThat(details(officer, upload.document()).checkedOut()).isNull();
        assertThat(spaces.uploadVersion(officer, upload.document(), "Mine").number())
                .isEqualTo(3);
    }

    @Test
    void endsACheckOutAfterEightIdleHours() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Words");
        world.as(partner, () -> checkOuts.checkOut(upload.document()));

        TestClock.move(Duration.ofHours(7));
        idle.end();
        assertThat(details(officer, upload.document()).checkedOut()).isNotNull();

        TestClock.move(Duration.ofHours(1));
        assertThat(spaces.uploadVersion(officer, upload.document(), "Mine").number())
                .isEqualTo(2);
        idle.end();
        world.as(officer, () -> checkOuts.checkOut(upload.document()));
        assertThat(details(officer, upload.document()).checkedOut())
                .extracting(DocumentDetails.CheckedOut::mine)
                .isEqualTo(true);
    }

    @Test
    void letsAManagerEndACheckOutWithAReasonAndNobodyElse() {
        var upload = spaces.upload(officer, Place.top(space), "notes.txt", "Words");
        var other = world.officer("Otto Other");
        world.as(officer, () -> members.put(space, Principal.of(other), Level.CONTRIBUTE, null));
        world.as(partner, () -> checkOuts.checkOut(upload.document()));

        assertThatThrownBy(() -> world.as(other, () -> checkOuts.breakOpen(upload.document(), "I need it")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(officer, () -> checkOuts.breakOpen(upload.document(), " ")))
                .extracting("field")
                .isEqualTo("reason");

        world.as(officer, () -> checkOuts.breakOpen(upload.document(), "Petra is on leave"));

        assertThat(details(officer, upload.document()).checkedOut()).isNull();
    }

    @Test
    void refusesADescriptionGivenOnAnOldState() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Words");
        var seen = details(partner, upload.document());
        world.as(officer, () -> service.describe(upload.document(), seen.version(), "Officer's name", ""));

        assertThatThrownBy(() -> world.as(
                        partner, () -> service.describe(upload.document(), seen.version(), "Partner's name", "")))
                .isInstanceOf(StaleVersion.class);
        assertThat(details(partner, upload.document()).title()).isEqualTo("Officer's name");
    }

    @Test
    void showsARefusedFileToItsSenderOnly() {
        var rejected =
                world.as(partner, () -> spaces.upload(partner, Place.top(space), "eicar.txt", "Words that are fine"));
        assertThat(rejected.state()).isEqualTo(FileState.CLEAN);

        world.inTransaction(() -> {
            markRejected(rejected.document());
            return null;
        });

        assertThat(details(partner, rejected.document()).versions())
                .extracting(VersionRow::state)
                .containsExactly(FileState.REJECTED);
        assertThatThrownBy(() -> details(officer, rejected.document())).isInstanceOf(NotFound.class);
        assertThat(world.as(officer, () -> queries.findRows(Place.top(space), PAGE)))
                .isEmpty();
        assertThat(world.as(partner, () -> queries.findRows(Place.top(space), PAGE)))
                .hasSize(1);
    }

    @Autowired
    jakarta.persistence.EntityManager entities;

    private void markRejected(DocumentId id) {
        entities.createQuery("update DocumentVersion v set v.state = org.commonweal.files.FileState.REJECTED"
                        + " where v.documentId = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        entities.createQuery("update Document d set d.ready = false where d.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Test
    void saysWhereTheSpaceHasTheSameBytesAndGivesASecondNameToASecondFile() {
        spaces.upload(partner, Place.top(space), "notes.txt", "The same words");

        var again = spaces.upload(officer, Place.top(space), "notes.txt", "The same words");

        assertThat(again.title()).isEqualTo("notes (2).txt");
        assertThat(again.sameAs()).contains("notes.txt, version 1");
    }

    @Test
    void neverClassifiesADocumentOutOfItsAuthorsSight() {
        var upload = spaces.upload(partner, Place.top(space), "notes.txt", "Words");

        assertThatThrownBy(
                        () -> world.as(partner, () -> service.classify(upload.document(), Classification.RESTRICTED)))
                .hasMessageContaining("could no longer read");
        world.as(officer, () -> service.classify(upload.document(), Classification.RESTRICTED));

        assertThatThrownBy(() -> details(partner, upload.document())).isInstanceOf(NotFound.class);
    }

    private DocumentDetails details(PersonId person, DocumentId id) {
        return world.as(person, () -> queries.getDetails(id));
    }

    private String bytes(PersonId person, DocumentId id, int number) {
        var file = world.as(person, () -> downloads.fileOf(id, number));
        try (var in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
