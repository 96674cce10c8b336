package org.commonweal.workspace.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.TestClock;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class BinTest {

    @Autowired
    World world;

    @Autowired
    Spaces spaces;

    @Autowired
    Members members;

    @Autowired
    FolderService folders;

    @Autowired
    FolderQueries folderQueries;

    @Autowired
    BinService bin;

    @Autowired
    BinPurge purge;

    @Autowired
    DocumentQueries queries;

    @Autowired
    DocumentDownloads downloads;

    @Autowired
    FileService files;

    private PersonId officer;
    private PersonId reader;
    private WorkspaceId space;

    @BeforeEach
    void aSpaceWithAReader() {
        officer = spaces.officer();
        reader = world.person("Rita Reader", world.partner("Charity"));
        space = spaces.space(officer);
        world.as(officer, () -> members.put(space, Principal.of(reader), Level.READ, null));
    }

    @AfterEach
    void putTheClockBack() {
        TestClock.reset();
    }

    @Test
    void hidesWhatIsInItAndGivesItBackOnItsThirtiethDay() {
        var document = upload(Place.top(space), "notes.txt");
        world.as(officer, () -> bin.remove(document));

        assertThat(titles(Place.top(space))).isEmpty();
        assertThatThrownBy(() -> world.as(reader, () -> downloads.fileOf(document, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(inTheBin()).containsExactly("notes.txt");

        TestClock.move(Duration.ofDays(29));
        purge.purge();
        world.as(officer, () -> bin.restore(document));

        assertThat(titles(Place.top(space))).containsExactly("notes.txt");
        assertThat(inTheBin()).isEmpty();
        assertThat(bytesAreThere(world.as(reader, () -> downloads.fileOf(document, 1))))
                .isTrue();
    }

    @Test
    void forgetsTheBytesAfterThirtyDaysForGood() {
        var document = upload(Place.top(space), "notes.txt");
        var file = world.as(officer, () -> downloads.fileOf(document, 1));
        world.as(officer, () -> bin.remove(document));

        TestClock.move(Duration.ofDays(31));
        purge.purge();

        assertThat(inTheBin()).isEmpty();
        assertThat(bytesAreThere(file)).isFalse();
        assertThatThrownBy(() -> world.as(officer, () -> bin.restore(document)))
                .isInstanceOfAny(NotFound.class, RuleViolation.class);
        assertThatThrownBy(() -> world.as(officer, () -> downloads.fileOf(document, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAFolderTogetherWithEverythingInIt() {
        var folder = world.as(officer, () -> folders.create(Place.top(space), "Minutes"));
        var inside = new Place(space, folder);
        var below = world.as(officer, () -> folders.create(inside, "2026"));
        var document = upload(new Place(space, below), "may.txt");
        world.as(officer, () -> bin.remove(folder));

        assertThat(inTheBin()).containsExactly("Minutes");
        assertThatThrownBy(() -> world.as(officer, () -> bin.restore(document)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Restore the folder");

        world.as(officer, () -> bin.restore(folder));

        assertThat(titles(new Place(space, below))).containsExactly("may.txt");
    }

    @Test
    void isEmptiedOfFoldersWithWhatTheyHeld() {
        var folder = world.as(officer, () -> folders.create(Place.top(space), "Minutes"));
        var document = upload(new Place(space, folder), "may.txt");
        var file = world.as(officer, () -> downloads.fileOf(document, 1));
        world.as(officer, () -> bin.remove(folder));

        TestClock.move(Duration.ofDays(31));
        purge.purge();

        assertThat(inTheBin()).isEmpty();
        assertThat(bytesAreThere(file)).isFalse();
    }

    @Test
    void isNotForReaders() {
        var document = upload(Place.top(space), "notes.txt");

        assertThatThrownBy(() -> world.as(reader, () -> bin.remove(document))).isInstanceOf(RuleViolation.class);
        world.as(officer, () -> bin.remove(document));
        assertThatThrownBy(() -> world.as(reader, () -> bin.restore(document)))
                .isInstanceOfAny(NotFound.class, RuleViolation.class);
        assertThatThrownBy(() -> world.as(reader, () -> folderQueries.bin(space)))
                .isInstanceOfAny(NotFound.class, RuleViolation.class);
    }

    private DocumentId upload(Place place, String name) {
        return spaces.upload(officer, place, name, "Words of " + name + space).document();
    }

    private List<String> titles(Place place) {
        return world.as(reader, () -> queries.findRows(place, PageRequest.of(0, 50))).stream()
                .map(DocumentRow::title)
                .toList();
    }

    private List<String> inTheBin() {
        return world.as(officer, () -> folderQueries.bin(space)).stream()
                .map(BinRow::name)
                .toList();
    }

    private boolean bytesAreThere(FileId file) {
        return files.getAll(List.of(file)).containsKey(file);
    }
}
