package org.commonweal.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.audit.AuditQueries;
import org.commonweal.audit.AuditRow;
import org.commonweal.audit.TrailRange;
import org.commonweal.discussion.CommentService;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.files.ProgressListener;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.PortalClock;
import org.commonweal.testing.PortalTest;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.agenda.EventDraft;
import org.commonweal.workspace.agenda.EventService;
import org.commonweal.workspace.agenda.TaskDraft;
import org.commonweal.workspace.agenda.TaskService;
import org.commonweal.workspace.documents.BinService;
import org.commonweal.workspace.documents.DocumentService;
import org.commonweal.workspace.documents.DocumentUploads;
import org.commonweal.workspace.documents.FolderService;
import org.commonweal.workspace.documents.Place;
import org.commonweal.workspace.documents.Spaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SpaceExportTest {

    private static final int LARGE = 40_000_000;

    @Autowired
    World world;

    @Autowired
    Spaces spaces;

    @Autowired
    EvidenceFixtures evidence;

    @Autowired
    Members members;

    @Autowired
    FolderService folders;

    @Autowired
    DocumentService documents;

    @Autowired
    SpaceExport export;

    @Autowired
    MockMvc mvc;

    EvidenceFixtures.Space people;
    PersonId owner;
    WorkspaceId space;

    @BeforeEach
    void makeSpace() {
        people = evidence.space(Classification.PARTNER);
        owner = people.owner();
        space = new WorkspaceId(people.ref().id());
    }

    @Test
    void holdsEveryVersionOfEveryDocumentAndTheManifestTheirFingerprints() throws Exception {
        var minutes = world.as(owner, () -> folders.create(Place.top(space), "Minutes"));
        world.as(owner, () -> folders.create(new Place(space, minutes), "Empty: 2026"));
        var upload = spaces.upload(people.contributor(), new Place(space, minutes), "notes.txt", "First words");
        spaces.uploadVersion(owner, upload.document(), "Second words");

        var archive = unpacked(owner);

        var folder = "documents/Minutes/notes.txt/";
        assertThat(archive.text(folder + "v1 notes.txt")).isEqualTo("First words");
        assertThat(archive.text(folder + "v2 notes.txt")).isEqualTo("Second words");
        assertThat(archive.files()).containsKey("documents/Minutes/Empty_ 2026/");
        assertThat(archive.manifest()).allSatisfy(line -> {
            var path = line.getField("path");
            assertThat(line.getField("sha256")).isEqualTo(archive.sha256(path));
            assertThat(line.getField("bytes"))
                    .isEqualTo(String.valueOf(archive.files().get(path).length));
            assertThat(line.getField("date")).isNotEmpty();
        });
        assertThat(archive.manifest())
                .anySatisfy(line -> {
                    assertThat(line.getField("path")).isEqualTo(folder + "v1 notes.txt");
                    assertThat(line.getField("uploaded by")).isEqualTo("Contributor");
                })
                .extracting(line -> line.getField("path"))
                .containsExactlyInAnyOrderElementsOf(archive.files().keySet().stream()
                        .filter(path -> !path.endsWith("/") && !path.equals("manifest.csv"))
                        .toList());
        assertThat(archive.text("about.txt")).contains("Shared space", "Exported by Owner", "Nothing was left out.");
    }

    @Test
    void takesEvidenceCommentsTasksEventsMembersAndTheTrailAlong(
            @Autowired CommentService comments, @Autowired TaskService tasks, @Autowired EventService events)
            throws Exception {
        var item = evidence.draft(people, "Lunch clubs", "ward,places\nE05,24\n");
        var upload = spaces.upload(owner, Place.top(space), "notes.txt", "Words");
        world.as(owner, () -> comments.add(upload.document().subject(), "=Please check"));
        world.as(owner, () -> comments.add(item.subject(), "Which year?"));
        world.as(owner, () -> tasks.add(space, new TaskDraft("Ring them", "", LocalDate.of(2027, 1, 4), owner)));
        world.as(
                owner,
                () -> events.add(
                        space, new EventDraft("Kick-off", "Town hall", LocalDateTime.of(2027, 1, 5, 9, 30), null)));

        var archive = unpacked(owner);

        var ref = evidence.ref(item);
        assertThat(archive.text("evidence/" + ref + " Lunch clubs/v1 table.csv"))
                .isEqualTo("ward,places\nE05,24\n");
        assertThat(archive.table("evidence.csv")).singleElement().satisfies(row -> {
            assertThat(row.getField("reference")).isEqualTo(ref);
            assertThat(row.getField("licence")).isEqualTo("OGL_3");
        });
        assertThat(archive.table("comments.csv"))
                .extracting(row -> row.getField("about"), row -> row.getField("text"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("notes.txt", "'=Please check"),
                        org.assertj.core.groups.Tuple.tuple(ref + " Lunch clubs", "Which year?"));
        assertThat(archive.table("tasks.csv"))
                .extracting(row -> row.getField("title"), row -> row.getField("due"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ring them", "2027-01-04"));
        assertThat(archive.table("calendar.csv"))
                .extracting(row -> row.getField("place"))
                .containsExactly("Town hall");
        assertThat(archive.table("members.csv"))
                .extracting(row -> row.getField("name"))
                .contains("Owner", "Contributor", "Analyst");
        assertThat(archive.table("trail.csv"))
                .extracting(row -> row.getField("action"))
                .contains("workspace.created", "document.added", "evidence.created", "workspace.exportStarted");
    }

    @Test
    void leavesOutWhatItsManagerMayNotReadAndSaysSoWithoutNamingIt(@Autowired BinService bin) throws Exception {
        var cabinet = world.as(owner, () -> folders.create(Place.top(space), "Salaries"));
        world.as(owner, () -> folders.cutOff(cabinet));
        spaces.upload(owner, new Place(space, cabinet), "secret-pay.txt", "Confidential words");
        world.as(owner, () -> members.put(space, Principal.of(people.analyst()), Level.MANAGE, null));
        var binned = spaces.upload(owner, Place.top(space), "old.txt", "Old words");
        world.as(owner, () -> bin.remove(binned.document()));

        var archive = unpacked(people.analyst());

        assertThat(archive.files().keySet()).noneMatch(path -> path.contains("secret") || path.contains("Salaries"));
        assertThat(archive.manifest())
                .extracting(line -> line.getField("note"))
                .contains(
                        "Left out: documents that you may not read, or not yet: 1",
                        "Left out: folders and documents in the bin: 1");
        assertThat(archive.text("about.txt"))
                .contains("Left out:", "documents that you may not read")
                .doesNotContain("secret", "Salaries", "old.txt");
    }

    @Test
    void tellsHostileAndEqualNamesApartInsideTheArchive() throws Exception {
        for (var title : new String[] {"../../../etc/cron", "Notes", "notes", "CON"}) {
            var document =
                    spaces.upload(owner, Place.top(space), "x.txt", title).document();
            world.as(owner, () -> documents.describe(document, version(document), title, ""));
        }

        var archive = unpacked(owner);

        assertThat(archive.files().keySet())
                .contains("documents/_.._.._etc_cron/v1 x.txt", "documents/_CON/v1 x.txt")
                .noneMatch(path -> path.startsWith("/") || path.contains("..//") || path.matches("(.*/)?\\.\\.(/.*)?"));
        assertThat(archive.files().keySet().stream()
                        .filter(path -> path.matches("documents/[Nn]otes( \\(2\\))?/v1 x.txt")))
                .hasSize(2);
    }

    @Test
    void isForManagersAndLooksToOthersAsIfThereWereNoSpace() throws Exception {
        var address = "/files/workspaces/" + space.value() + "/export.zip";

        world.as(people.contributor(), () -> fetch(address, 404));
        world.as(world.officer("Stranger"), () -> fetch(address, 404));
        mvc.perform(get(address)).andExpect(status().isUnauthorized());
        world.as(owner, () -> fetch(address, 200));
        assertThatThrownBy(() -> world.as(people.contributor(), () -> write(OutputStream.nullOutputStream())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isStillThereWhenTheSpaceIsArchivedAndLeavesARecord(
            @Autowired WorkspaceService service, @Autowired AuditQueries audit, @Autowired PortalClock clock)
            throws Exception {
        world.as(owner, () -> {
            service.makeReadOnly(space, "The work is over");
            service.archive(space, "Closed down");
        });

        unpacked(owner);

        var today = new TrailRange(clock.today().minusDays(1), clock.today());
        assertThat(world.as(owner, () -> audit.findTrail(space.subject(), today, PageRequest.of(0, 5))))
                .filteredOn(row -> row.action().equals("workspace.exported"))
                .extracting(AuditRow::details)
                .singleElement()
                .satisfies(details ->
                        assertThat(details).containsEntry("complete", "true").containsKey("files"));
    }

    @Test
    void streamsLargeFilesWithoutHoldingThem(@Autowired DocumentUploads uploads) {
        var bytes = new byte[LARGE];
        new Random(7).nextBytes(bytes);
        java.util.Arrays.fill(bytes, 0, 100, (byte) 'a');
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ('a' + (bytes[i] & 15));
        }
        world.as(
                owner,
                () -> uploads.add(
                        Place.top(space),
                        "large.txt",
                        "text/plain",
                        new ByteArrayInputStream(bytes),
                        ProgressListener.NONE));
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        world.as(owner, () -> write(OutputStream.nullOutputStream()));

        long before = threads.getCurrentThreadAllocatedBytes();
        world.as(owner, () -> write(OutputStream.nullOutputStream()));

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(LARGE);
    }

    @Autowired
    org.commonweal.workspace.documents.DocumentQueries queries;

    private long version(org.commonweal.workspace.documents.DocumentId id) {
        return queries.getDetails(id).version();
    }

    private Object write(OutputStream out) {
        try {
            export.write(space, out);
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Unpacked unpacked(PersonId person) throws IOException {
        var out = new ByteArrayOutputStream();
        world.as(person, () -> write(out));
        return Unpacked.of(out.toByteArray());
    }

    private Object fetch(String address, int expected) {
        try {
            var answer = mvc.perform(get(address).with(user("somebody"))).andExpect(status().is(expected));
            if (expected == 200) {
                answer.andExpect(header().string("X-Content-Type-Options", "nosniff"));
                answer.andExpect(header().string("Cache-Control", "no-store"));
                var name = answer.andReturn().getResponse().getHeader("Content-Disposition");
                assertThat(name).matches("attachment; filename=\"Shared-space-[0-9-]{10}\\.zip\"");
                assertThat(Unpacked.of(answer.andReturn().getResponse().getContentAsByteArray())
                                .manifest())
                        .isNotEmpty();
            }
            return answer;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
