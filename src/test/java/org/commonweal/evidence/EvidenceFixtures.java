package org.commonweal.evidence;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.files.FileId;
import org.commonweal.files.FileService;
import org.commonweal.files.ProgressListener;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.testing.World;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.springframework.boot.test.context.TestComponent;

/** A space with a contributor of a charity and an analyst of the council, and evidence in it. */
@TestComponent
public class EvidenceFixtures {

    private final World world;
    private final WorkspaceService workspaces;
    private final Members members;
    private final FileService files;
    private final EvidenceService service;
    private final EvidenceReview review;
    private final EvidenceChecks checks;
    private final EvidenceItems items;

    EvidenceFixtures(
            World world,
            WorkspaceService workspaces,
            Members members,
            FileService files,
            EvidenceService service,
            EvidenceReview review,
            EvidenceChecks checks,
            EvidenceItems items) {
        this.world = world;
        this.workspaces = workspaces;
        this.members = members;
        this.files = files;
        this.service = service;
        this.review = review;
        this.checks = checks;
        this.items = items;
    }

    /** A space and its people. */
    public record Space(SubjectRef ref, PersonId contributor, PersonId analyst, PersonId owner) {}

    public Space space(Classification classification) {
        var contributor = world.person("Contributor", world.partner("Charity"), Role.CONTRIBUTOR);
        var analyst = world.officer("Analyst", Role.ANALYST);
        var owner = world.officer("Owner", Role.COMMISSIONING_OFFICER);
        var id = world.as(owner, () -> {
            var space = workspaces.create(new WorkspaceDraft(
                    "Shared space",
                    WorkspaceKind.PARTNERSHIP,
                    "Evidence together",
                    WorkspaceVisibility.PRIVATE,
                    WorkspaceMode.COLLABORATE,
                    classification));
            workspaces.open(space);
            members.put(space, Principal.of(contributor), Level.CONTRIBUTE, null);
            members.put(space, Principal.of(analyst), Level.CONTRIBUTE, null);
            return space;
        });
        return new Space(id.subject(), contributor, analyst, owner);
    }

    public static EvidenceDescription complete(String title) {
        return EvidenceDescription.titled(title, EvidenceKind.DATASET)
                .describedAs("What it shows")
                .publishedBy("Wellspring Borough Council", Licence.OGL_3, "Contains public sector information")
                .covering(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of("E07DEMO1"))
                .declaring(PersonalData.NONE, "");
    }

    public FileId file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public FileId file(String name, byte[] content) {
        return files.receive(name, null, new ByteArrayInputStream(content), ProgressListener.NONE);
    }

    /** A draft whose file has been read. */
    public EvidenceId draft(Space space, EvidenceDescription description, NewVersion version) {
        var id = world.as(
                space.contributor(),
                () -> service.create(new NewEvidence(space.ref(), description, Classification.PUBLIC, version)));
        awaitChecked(id);
        return id;
    }

    public EvidenceId draft(Space space, String title, String csv) {
        return draft(space, complete(title), NewVersion.of(file("table.csv", csv)));
    }

    public void awaitChecked(EvidenceId id) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> world.inTransaction(
                        () -> checks.findById(item(id).newest().id()).isPresent()));
    }

    public void submit(Space space, EvidenceId id) {
        world.as(space.contributor(), () -> service.submit(id, version(id)));
    }

    public void accept(Space space, EvidenceId id) {
        submit(space, id);
        world.as(space.analyst(), () -> {
            review.startReview(id);
            review.accept(id, Quality.B, "Sound method");
        });
    }

    public void publish(Space space, EvidenceId id, Classification audience) {
        accept(space, id);
        world.as(space.analyst(), () -> review.publish(id, audience));
    }

    public long version(EvidenceId id) {
        return world.inTransaction(() -> item(id).versionNumber());
    }

    public EvidenceState state(EvidenceId id) {
        return world.inTransaction(() -> item(id).state());
    }

    public String ref(EvidenceId id) {
        return world.inTransaction(() -> item(id).ref());
    }

    EvidenceItem item(EvidenceId id) {
        return items.findById(id.value()).orElseThrow();
    }
}
