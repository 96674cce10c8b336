package org.commonweal.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.documents.BinRow;
import org.commonweal.workspace.documents.DocumentId;
import org.commonweal.workspace.documents.FolderId;

/** What can be taken out of the bin. */
class BinTable extends Div {

    private final transient DocumentParts parts;
    private final PagedTable<BinRow> table;

    BinTable(WorkspaceId space, DocumentParts parts) {
        this.parts = parts;
        table = new PagedTable<>(
                "What is in the bin, latest first",
                page -> parts.folders().bin(space).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                () -> parts.folders().bin(space).size());
        table.column("Name", BinRow::name)
                .column("What", row -> isFolder(row) ? "Folder with what was in it" : "Document")
                .column("Deleted by", BinRow::by)
                .column("Deleted", row -> Formats.dateTime(row.since()))
                .column("Gone for good", row -> Formats.dateTime(row.until()))
                .component("Actions", this::restore)
                .whenEmpty(new EmptyState("The bin is empty. What is deleted rests here for 30 days."));
        add(table.refresh());
    }

    private static boolean isFolder(BinRow row) {
        return row.subject().type().equals(FolderId.SUBJECT_TYPE);
    }

    private Component restore(BinRow row) {
        var button = new Button("Restore", click -> {
            var id = row.subject().id();
            if (Attempt.run(
                    () -> {
                        if (isFolder(row)) {
                            parts.bin().restore(new FolderId(id));
                        } else {
                            parts.bin().restore(new DocumentId(id));
                        }
                    },
                    row.name() + " was restored.")) {
                table.refresh();
            }
        });
        button.setAriaLabel("Restore " + row.name());
        return button;
    }
}
