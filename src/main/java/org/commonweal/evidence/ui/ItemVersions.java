package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.VersionDetails;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.jspecify.annotations.Nullable;

/** Every version with its file; a new one can be added, and two compared. */
class ItemVersions extends Div {

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final transient Runnable done;
    private final TextField note = new TextField("What is new in it");

    ItemVersions(EvidenceDetails item, ItemParts parts, Runnable done) {
        this.item = item;
        this.parts = parts;
        this.done = done;
        add(table());
        if (item.may().addVersion()) {
            note.addClassName("portal-wide");
            note.setMaxLength(1000);
            add(Fields.section(
                    item.shown().hasFile() ? "Add a version" : "Add the file",
                    new Paragraph(consequence()),
                    note,
                    new EvidenceUpload(parts.files(), "Choose a file", this::receive)));
        }
        if (item.versions().stream().filter(VersionDetails::hasFile).count() > 1) {
            add(Fields.section("Compare two versions", new DifferencePanel(item, parts)));
        }
    }

    private String consequence() {
        return item.liveVersion() == null
                ? "The file before it is kept under its own number."
                : "Version " + item.liveVersion() + " stays published until the new one is accepted and published.";
    }

    private PagedTable<VersionDetails> table() {
        return new PagedTable<VersionDetails>(
                        "Versions, newest first",
                        page -> item.versions().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> item.versions().size())
                .component(
                        "Version",
                        version -> new Anchor(
                                EvidencePaths.version(item.ref(), version.number()), "Version " + version.number()))
                .component("State", version -> EvidenceWords.badge(version.state()))
                .component("File", this::file)
                .column("Added", version -> Formats.dateTime(version.addedAt()))
                .column("Published", version -> Formats.dateTime(version.publishedAt()))
                .column("What is new", VersionDetails::note)
                .refresh();
    }

    private Div file(VersionDetails version) {
        if (!version.hasFile()) {
            return new Div("No file yet");
        }
        var link = new Anchor(EvidencePaths.download(item.ref(), version.number()), version.fileName());
        link.setRouterIgnore(true);
        return new Div(link, new Text(" " + Formats.bytes(version.bytes())));
    }

    private void receive(StoredFileDetails file) {
        if (Attempt.run(
                () -> parts.service()
                        .addVersion(
                                item.id(),
                                NewVersion.of(file.id()).keepingTo(rules()).noting(note.getValue())),
                "Added. The file is being read.")) {
            done.run();
        }
    }

    /** The rules of the version before hold for the next one until somebody changes them. */
    private @Nullable String rules() {
        return parts.tables().schema(item.id(), item.shown().number()).orElse(null);
    }
}
