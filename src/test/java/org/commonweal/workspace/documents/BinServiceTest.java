package org.commonweal.workspace.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.files.FileService;
import org.commonweal.kernel.AccessRefused;
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
class BinServiceTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    World world;

    @Autowired
    Spaces spaces;

    @Autowired
    Members members;

    @Autowired
    BinService bin;

    @Autowired
    BinPurge purge;

    @Autowired
    FolderService folders;

    @Autowired
    FolderQueries folderQueries;

    @Autowired
    DocumentQueries queries;

    @Autowired
    DocumentDownloads downloads;

    @Autowired
    CheckOutService checkOuts;

    @Autowired
    FileService files;

    PersonId officer;
    PersonId partner;
    WorkspaceId space;
    FolderId outer;
    FolderId inner;
    DocumentId upper;
    DocumentId lower;

    @BeforeEach
    void fillAFolder() {
        officer = spaces.officer();
        var charity = world.partner("Charity");
        partner = world.person("Petra Partner", charity);
        space = spaces.space(officer);
        world.as(officer, () -> members.put(space, Principal.of(charity), Level.CONTRIBUTE, null));
        outer = world.as(partner, () -> folders.create(Place.top(space), "Minutes"));
        inner = world.as(partner, () -> folders.create(new Place(space, outer), "2026"));
        upper = spaces.upload(partner, new Place(space, outer), "upper.txt", "Upper words")
                .document();
        lower = spaces.upload(partner, new Place(space, inner), "lower.txt", "Lower words")
                .document();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aFolderTakesAllThatIsInItAlongAndBringsAllOfItBack() {
        remove(outer);

        assertThat(inBin()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Minutes");
            assertThat(row.by()).isEqualTo("Petra Partner");
            assertThat(row.until()).isEqualTo(row.since().plus(Duration.ofDays(30)));
        });
        assertThat(world.as(partner, () -> folderQueries.countRows(Place.top(space))))
                .isZero();
        assertThat(listed(inner)).isEmpty();
        refusesToRestore(() -> bin.restore(inner), "workspace.documents.withFolder");
        refusesToRestore(() -> bin.restore(lower), "workspace.documents.withFolder");

        world.as(partner, () -> bin.restore(outer));

        assertThat(inBin()).isEmpty();
        assertThat(listed(outer)).containsExactly("upper.txt");
        assertThat(listed(inner)).containsExactly("lower.txt");
        assertThat(bytes(lower)).isEqualTo("Lower words");
    }

    @Test
    void whatWasInTheBinBeforeItsFolderStaysThereWhenTheFolderComesBack() {
        world.as(partner, () -> bin.remove(upper));
        remove(outer);
        assertThat(inBin()).extracting(BinRow::name).containsExactlyInAnyOrder("upper.txt", "Minutes");
        refusesToRestore(() -> bin.restore(upper), "workspace.documents.folderInTheBin");

        world.as(partner, () -> bin.restore(outer));

        assertThat(listed(outer)).isEmpty();
        world.as(partner, () -> bin.restore(upper));
        assertThat(listed(outer)).containsExactly("upper.txt");
        refusesToRestore(() -> bin.restore(upper), "workspace.documents.notInTheBin");
    }

    @Test
    void afterThirtyDaysAndNotBeforeAllOfItIsGoneForGood() {
        remove(outer);

        TestClock.move(Duration.ofDays(30).minusMinutes(5));
        purge.purge();
        world.as(partner, () -> bin.restore(outer));
        assertThat(bytes(lower)).as("a moment before").isEqualTo("Lower words");
        var file = world.as(partner, () -> downloads.fileOf(lower, 1));
        remove(outer);

        TestClock.move(Duration.ofDays(30).plusMinutes(5));
        purge.purge();

        assertThat(inBin()).isEmpty();
        assertThatThrownBy(() -> files.open(file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(partner, () -> bin.restore(outer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(partner, () -> bin.restore(lower)))
                .isInstanceOfAny(NotFound.class, RuleViolation.class);
        purge.purge();
    }

    @Test
    void theSameWordsInAnotherDocumentOutliveThePurge() {
        var copy = spaces.upload(partner, Place.top(space), "copy.txt", "Lower words")
                .document();
        world.as(partner, () -> bin.remove(lower));

        TestClock.move(Duration.ofDays(31));
        purge.purge();

        assertThat(bytes(copy)).isEqualTo("Lower words");
        assertThat(listed(outer)).containsExactly("upper.txt");
    }

    @Test
    void aFolderStaysWhereItIsWhileSomebodyWorksOnAnythingInIt() {
        world.as(officer, () -> checkOuts.checkOut(lower));

        assertThatThrownBy(() -> remove(outer)).isInstanceOf(RuleViolation.class);

        assertThat(inBin()).isEmpty();
        assertThat(listed(outer)).containsExactly("upper.txt");
    }

    @Test
    void isForThoseWhoContributeOnly() {
        var reader = world.person("Rita Reader", world.partner("Other"));
        var stranger = world.person("Stan Stranger", world.partner("Third"));
        world.as(officer, () -> members.put(space, Principal.of(reader), Level.READ, null));

        assertThatThrownBy(() -> world.as(reader, () -> bin.remove(outer))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(reader, () -> folderQueries.bin(space)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> world.as(stranger, () -> bin.remove(outer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(stranger, () -> folderQueries.bin(space)))
                .isInstanceOf(NotFound.class);
        assertThat(listed(outer)).containsExactly("upper.txt");
    }

    private void remove(FolderId folder) {
        world.as(partner, () -> bin.remove(folder));
    }

    private void refusesToRestore(Runnable attempt, String code) {
        assertThatThrownBy(() -> world.as(partner, attempt))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private List<BinRow> inBin() {
        return world.as(partner, () -> folderQueries.bin(space));
    }

    private List<String> listed(FolderId folder) {
        return world.as(partner, () -> queries.findRows(new Place(space, folder), PAGE)).stream()
                .map(DocumentRow::title)
                .toList();
    }

    private String bytes(DocumentId id) {
        var file = world.as(partner, () -> downloads.fileOf(id, 1));
        try (var in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
