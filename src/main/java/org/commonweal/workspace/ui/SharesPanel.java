package org.commonweal.workspace.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.access.Level;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.documents.FolderRow;
import org.commonweal.workspace.documents.FolderShares.Share;
import org.commonweal.workspace.documents.Place;

/** With whom the folder shown is shared; more can be added, and each ended. */
class SharesPanel extends Div {

    private final transient FolderRow folder;
    private final transient DocumentParts parts;
    private final PagedTable<Share> table;

    SharesPanel(FolderRow folder, Place inside, DocumentParts parts) {
        this.folder = folder;
        this.parts = parts;
        this.table = new PagedTable<>(
                "Shared here, longest first",
                page -> parts.shares().list(folder.id()).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                () -> parts.shares().list(folder.id()).size());
        table.column("With", Share::name)
                .column("They", share -> SpaceWords.of(share.level()))
                .column("Since", share -> Formats.day(share.since()))
                .component("Actions", this::end)
                .whenEmpty(new EmptyState("Nobody has been given this folder in particular."))
                .refresh();
        var share = new Button("Share folder", click -> new ShareDialog(folder, inside, parts, table::refresh).open());
        add(Fields.section("Sharing", Fields.row(share), table));
    }

    private Button end(Share share) {
        var end = new Button(
                "End",
                click -> Confirm.ask(
                        "Stop sharing with " + share.name() + "?",
                        "They lose what they had by this at once. Rights from elsewhere stay.",
                        "Stop sharing",
                        () -> {
                            if (Attempt.run(
                                    () -> parts.folderService().share(folder.id(), share.principal(), Level.NONE),
                                    "The folder is no longer shared with " + share.name() + ".")) {
                                table.refresh();
                            }
                        }));
        end.setAriaLabel("Stop sharing with " + share.name());
        return end;
    }
}
