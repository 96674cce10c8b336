package org.commonweal.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.identity.Role;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.documents.BinService;
import org.commonweal.workspace.documents.DocumentDownloads;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ActivityQueriesTest {

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
    BinService bin;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentDownloads downloads;

    @Autowired
    ActivityQueries queries;

    private PersonId manager;
    private PersonId reader;
    private WorkspaceId space;

    @BeforeEach
    void aSpaceWithAReader() {
        manager = world.officer("Mary Manager", Role.LEAD_COMMISSIONER);
        reader = world.person("Rita Reader", world.partner("Charity"));
        space = Spaces.made(world, workspaces, manager, "Ageing well");
        Spaces.join(world, members, manager, space, reader, Level.READ);
    }

    @Test
    void namesWhatHappenedLatelyToWhatWithTheLatestFirst() {
        var folder = world.as(manager, () -> folders.create(Place.top(space), "Minutes"));
        var document =
                uploads.upload(manager, Place.top(space), "notes.txt", "Words").document();

        var rows = latest(reader, 10);

        assertThat(rows).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.title()).isEqualTo("Minutes");
            assertThat(row.who()).isEqualTo("Mary Manager");
            assertThat(row.what()).startsWith("Folder: ");
            assertThat(row.path()).contains(folder.value().toString());
        });
        assertThat(rows)
                .anySatisfy(
                        row -> assertThat(row.path()).contains(document.value().toString()));
        assertThat(latest(reader, 1)).containsExactly(rows.getFirst());
    }

    @Test
    void saysNothingOfWhatTheReaderMayNotRead() {
        var folder = world.as(manager, () -> folders.create(Place.top(space), "Prices"));
        world.as(manager, () -> folders.cutOff(folder));
        uploads.upload(manager, new Place(space, folder), "offer.txt", "Words");

        assertThat(latest(manager, 20)).extracting(ActivityRow::title).contains("Prices", "offer.txt");
        assertThat(latest(reader, 20)).extracting(ActivityRow::title).doesNotContain("Prices", "offer.txt");
    }

    @Test
    void givesWhatWasPutInTheBinNoNameAndNoAddress() {
        var document =
                uploads.upload(manager, Place.top(space), "notes.txt", "Words").document();
        world.as(manager, () -> bin.remove(document));

        assertThat(latest(manager, 20))
                .filteredOn(row -> row.what().startsWith("Document: "))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.title() + row.path()).isEmpty());
    }

    @Test
    void doesNotTellWhoReadWhat() {
        var document =
                uploads.upload(manager, Place.top(space), "notes.txt", "Words").document();
        world.as(manager, () -> documents.classify(document, Classification.RESTRICTED));
        int before = latest(manager, 50).size();

        world.as(manager, () -> downloads.fileOf(document, 1));

        assertThat(latest(manager, 50)).hasSize(before);
    }

    @Test
    void isNotThereForStrangers() {
        var stranger = world.person("Stan Stranger", world.partner("Club"));

        assertThatThrownBy(() -> latest(stranger, 10)).isInstanceOf(NotFound.class);
    }

    private List<ActivityRow> latest(PersonId person, int limit) {
        return world.as(person, () -> queries.latest(space, limit));
    }
}
