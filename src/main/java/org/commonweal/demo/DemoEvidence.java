package org.commonweal.demo;

import java.time.Duration;
import java.time.LocalTime;
import org.commonweal.access.Classification;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.EvidenceId;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.EvidenceReview;
import org.commonweal.evidence.EvidenceService;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.NeedType;
import org.commonweal.evidence.NewCitation;
import org.commonweal.evidence.NewEvidence;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.PersonalData;
import org.commonweal.evidence.Quality;
import org.commonweal.evidence.UpdateFrequency;
import org.commonweal.kernel.PortalClock;
import org.springframework.stereotype.Component;

/** Evidence items EV-1 to EV-16, each led to the state it is shown in. */
@Component
class DemoEvidence {

    private static final Duration BETWEEN_VERSIONS = Duration.ofDays(20);

    private final Stage stage;
    private final Uploads uploads;
    private final EvidenceService evidence;
    private final EvidenceReview review;
    private final CitationService citations;
    private final Checks checks;

    DemoEvidence(
            Stage stage,
            Uploads uploads,
            EvidenceService evidence,
            EvidenceReview review,
            CitationService citations,
            Checks checks) {
        this.stage = stage;
        this.uploads = uploads;
        this.evidence = evidence;
        this.review = review;
        this.citations = citations;
        this.checks = checks;
    }

    void load() {
        Sheet.entries("evidence.yaml").forEach(this::item);
    }

    private void item(Entry entry) {
        var files = entry.texts("files");
        var by = entry.text("by");
        var published = Duration.ofDays(entry.number("days"));
        var first = published.plus(BETWEEN_VERSIONS.multipliedBy(files.size() - 1L));
        var handedIn = first.plusDays(2);
        var step = "evidence/" + files.getFirst();
        var id = create(step, entry, files.getFirst(), by, handedIn);
        if (entry.has("draft")) {
            return;
        }
        release(step, entry, id, by, first);
        var claim = entry.optional("citedOnFirst");
        if (claim != null) {
            stage.once(step + "/cited", () -> cite(entry, claim, first));
        }
        for (int next = 1; next < files.size(); next++) {
            var then = published.plus(BETWEEN_VERSIONS.multipliedBy(files.size() - 1L - next));
            var note = entry.texts("notes").get(next);
            var file = uploads.receive(
                    "evidence/" + files.get(next), files.get(next), Sheet.open("evidence/" + files.get(next)));
            var again = "evidence/" + files.get(next);
            stage.once(
                    again,
                    () -> stage.ago(
                            then.plusDays(2),
                            by,
                            () -> evidence.addVersion(id, NewVersion.of(file).noting(note))));
            release(again, entry, id, by, then);
        }
    }

    private EvidenceId create(String step, Entry entry, String name, String by, Duration when) {
        var version = NewVersion.of(uploads.receive(step, name, Sheet.open("evidence/" + name)));
        var schema = entry.optional("schema");
        if (schema != null) {
            version = version.keepingTo(Sheet.text("evidence/" + schema));
        }
        var space = stage.space(entry.text("space")).subject();
        var audience = entry.oneIfAny("audience", Classification.class);
        var classification = audience == null ? Classification.PARTNER : audience;
        var given = new NewEvidence(space, description(entry), classification, version);
        return new EvidenceId(stage.made(
                step, () -> stage.ago(when, by, () -> evidence.create(given).value())));
    }

    private void release(String step, Entry entry, EvidenceId id, String by, Duration when) {
        checks.release(step, id, by, () -> review(entry, id, by, when));
    }

    private void review(Entry entry, EvidenceId id, String by, Duration when) {
        stage.ago(when.plusDays(1), by, () -> evidence.submit(id, checks.editVersion(id)));
        var audience = entry.one("audience", Classification.class);
        var quality = entry.one("quality", Quality.class);
        stage.ago(when.plusHours(2), "analyst", () -> review.startReview(id));
        stage.ago(when.plusHours(1), "analyst", () -> review.accept(id, quality, "Method and coverage are stated."));
        if (entry.has("scheduled")) {
            var tomorrow = stage.day(1);
            var release = tomorrow.atTime(LocalTime.of(9, 30)).atZone(PortalClock.LONDON);
            stage.ago(when, "analyst", () -> review.schedule(id, audience, release.toInstant()));
        } else {
            stage.ago(when, "analyst", () -> review.publish(id, audience));
        }
    }

    private void cite(Entry entry, String claim, Duration when) {
        var space = entry.text("space");
        var subject = stage.space(space).subject();
        stage.ago(
                when.minusDays(5),
                "lc.leisure",
                () -> citations.cite(new NewCitation(
                        subject,
                        "Ageing well review: draft needs statement",
                        "workspaces/" + subject.id(),
                        "EV-10",
                        1,
                        "principal variant",
                        claim)));
    }

    private static EvidenceDescription description(Entry entry) {
        var licence = Licence.valueOf(entry.text("licence", "OGL_3"));
        var publisher = entry.text("publisher");
        var need = entry.oneIfAny("need", NeedType.class);
        return EvidenceDescription.titled(entry.text("title"), entry.one("kind", EvidenceKind.class))
                .describedAs(entry.text("text"))
                .publishedBy(publisher, licence, "Invented for the demonstration; " + publisher + ".")
                .covering(entry.date("from"), entry.date("to"), entry.texts("areas"))
                .updated(entry.one("frequency", UpdateFrequency.class), null)
                .declaring(entry.one("personal", PersonalData.class), entry.text("dpia", ""))
                .speakingFor(need);
    }
}
