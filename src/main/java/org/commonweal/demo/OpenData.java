package org.commonweal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.commonweal.access.Classification;
import org.commonweal.access.Level;
import org.commonweal.access.Principal;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.NeedType;
import org.commonweal.evidence.NewEvidence;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.PersonalData;
import org.commonweal.evidence.Quality;
import org.commonweal.evidence.UpdateFrequency;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One more space, filled from real published files that stay where they are; what is missing there is left out by name.
 */
@Component
class OpenData {

    private static final Logger LOG = LoggerFactory.getLogger(OpenData.class);
    private static final String SPACE = "open-data";
    private static final String CREDIT =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    private final Stage stage;
    private final WorkspaceService workspaces;
    private final Members members;
    private final AreaService areas;
    private final Uploads uploads;
    private final EvidenceService evidence;
    private final EvidenceReview review;
    private final Checks checks;

    OpenData(
            Stage stage,
            WorkspaceService workspaces,
            Members members,
            AreaService areas,
            Uploads uploads,
            EvidenceService evidence,
            EvidenceReview review,
            Checks checks) {
        this.stage = stage;
        this.workspaces = workspaces;
        this.members = members;
        this.areas = areas;
        this.uploads = uploads;
        this.evidence = evidence;
        this.review = review;
        this.checks = checks;
    }

    void load(Path folder) {
        stage.made(Stage.spaceStep(SPACE), this::space);
        present(folder, "open-areas.yaml")
                .forEach(entry -> stage.once("areas/" + entry.text("file"), () -> outlines(folder, entry)));
        present(folder, "open-data.yaml").forEach(entry -> item(folder, entry));
    }

    private static List<Entry> present(Path folder, String list) {
        return Sheet.entries(list).stream()
                .filter(entry -> {
                    boolean there = Files.isReadable(folder.resolve(entry.text("file")));
                    if (!there) {
                        LOG.warn("The open data folder has no {}: it is left out", entry.text("file"));
                    }
                    return there;
                })
                .toList();
    }

    private UUID space() {
        var draft = new WorkspaceDraft(
                "Open data: Cheltenham",
                WorkspaceKind.COMMUNITY,
                "Real published figures of a real place, under their own licences.",
                WorkspaceVisibility.OPEN,
                WorkspaceMode.COLLABORATE,
                Classification.PARTNER);
        var id = stage.ago(Duration.ofDays(30), "lc.leisure", () -> workspaces.create(draft));
        stage.ago(Duration.ofDays(30), "lc.leisure", () -> workspaces.open(id));
        stage.ago(
                Duration.ofDays(30),
                "lc.leisure",
                () -> members.put(id, Principal.of(stage.person("analyst")), Level.MANAGE, null));
        return id.value();
    }

    private void outlines(Path folder, Entry entry) {
        var set = new NewAreaSet(
                entry.one("kind", AreaKind.class),
                entry.text("name"),
                entry.number("year"),
                entry.one("licence", Licence.class),
                entry.text("attribution"));
        stage.ago(Duration.ofDays(29), "admin", () -> {
            var file = folder.resolve(entry.text("file"));
            try (var look = Files.newInputStream(file);
                    var in = Files.newInputStream(file)) {
                var offer = areas.look(look);
                var code = offer.codeProperty();
                if (code == null) {
                    throw new IllegalStateException("No area codes in " + entry.text("file"));
                }
                var name = offer.nameProperty() == null ? code : offer.nameProperty();
                return areas.loadBoundaries(set, in, code, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void item(Path folder, Entry entry) {
        var step = "open data/" + entry.text("file");
        var file = folder.resolve(entry.text("file"));
        try (var content = Files.newInputStream(file)) {
            var version = NewVersion.of(uploads.receive(step, file.getFileName().toString(), content));
            var given =
                    new NewEvidence(stage.space(SPACE).subject(), description(entry), Classification.PUBLIC, version);
            var id = new EvidenceId(stage.made(
                    step,
                    () -> stage.ago(
                            Duration.ofDays(21),
                            "lc.leisure",
                            () -> evidence.create(given).value())));
            checks.release(step, id, "lc.leisure", () -> release(id, entry.one("quality", Quality.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void release(EvidenceId id, Quality quality) {
        stage.ago(Duration.ofDays(20), "lc.leisure", () -> evidence.submit(id, checks.editVersion(id)));
        stage.ago(Duration.ofDays(19), "analyst", () -> review.startReview(id));
        stage.ago(Duration.ofDays(19), "analyst", () -> review.accept(id, quality, "As published by its source."));
        stage.ago(Duration.ofDays(18), "analyst", () -> review.publish(id, Classification.PUBLIC));
    }

    private static EvidenceDescription description(Entry entry) {
        var need = entry.oneIfAny("need", NeedType.class);
        return EvidenceDescription.titled(entry.text("title"), entry.one("kind", EvidenceKind.class))
                .describedAs(entry.text("text"))
                .publishedBy(entry.text("publisher"), entry.one("licence", Licence.class), CREDIT)
                .covering(entry.date("from"), entry.date("to"), List.of())
                .updated(entry.one("frequency", UpdateFrequency.class), null)
                .declaring(PersonalData.NONE, "")
                .speakingFor(need);
    }
}
