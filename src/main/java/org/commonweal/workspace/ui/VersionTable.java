package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.documents.DocumentDetails;
import org.commonweal.workspace.documents.VersionRow;
import org.springframework.data.domain.Pageable;

/** The versions of a document, newest first; each can be fetched, and made the newest again. */
class VersionTable extends Div {

    private final transient DocumentDetails document;
    private final transient DocumentParts parts;
    private final transient Runnable afterwards;

    VersionTable(DocumentDetails document, DocumentParts parts, boolean changes, Runnable afterwards) {
        this.document = document;
        this.parts = parts;
        this.afterwards = afterwards;
        var table = new PagedTable<VersionRow>(
                        "Versions, newest first",
                        this::page,
                        () -> document.versions().size())
                .column("Version", row -> Integer.toString(row.number()))
                .component("File", VersionTable::file)
                .column("Size", row -> Formats.bytes(row.bytes()))
                .column("Added", row -> Formats.dateTime(row.createdAt()) + " by " + row.author())
                .column("Note", VersionTable::note)
                .component("State", VersionTable::state);
        if (changes && document.binnedAt() == null) {
            table.component("Actions", this::restore);
        }
        add(table.refresh());
    }

    private List<VersionRow> page(Pageable page) {
        return document.versions().reversed().stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private static Component file(VersionRow row) {
        if (!row.clean()) {
            return new Span(row.fileName());
        }
        var link = new Anchor(row.downloadPath(), row.fileName());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel("Download version " + row.number() + ", " + row.fileName());
        return link;
    }

    private static String note(VersionRow row) {
        return row.restoredFrom() == null ? row.note() : "Restored from version " + row.restoredFrom();
    }

    private static Component state(VersionRow row) {
        var badge = DocumentWords.badge(row.state());
        return row.explanation() == null ? badge : new Div(badge, new Span(" " + row.explanation()));
    }

    private Component restore(VersionRow row) {
        boolean newest = row.equals(document.versions().getLast());
        var button = new Button(
                "Restore",
                click -> Confirm.ask(
                        "Restore version " + row.number() + "?",
                        "Its content is added once more as the newest version. No version is lost.",
                        "Restore version",
                        () -> {
                            if (Attempt.run(
                                    () -> parts.service().restoreVersion(document.id(), row.number()),
                                    "Version " + row.number() + " is the newest again.")) {
                                afterwards.run();
                            }
                        }));
        button.setAriaLabel("Restore version " + row.number());
        button.setVisible(!newest && row.clean());
        return button;
    }
}
