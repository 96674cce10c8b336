package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.access.Level;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.workspace.documents.DocumentDetails;

/** What contributors do with the document that is shown. */
class DocumentCommands extends Div {

    private final transient DocumentDetails document;
    private final transient DocumentParts parts;
    private final transient Runnable afterwards;

    DocumentCommands(DocumentDetails document, DocumentParts parts, Runnable afterwards) {
        this.document = document;
        this.parts = parts;
        this.afterwards = afterwards;
        addClassName("portal-row");
        var checkedOut = document.checkedOut();
        boolean free = checkedOut == null || checkedOut.mine();
        if (free) {
            add(new Button(
                    "New version",
                    click -> UploadDialog.forVersion(document.id(), parts, afterwards)
                            .open()));
        }
        add(new Button("Edit name and description", click -> new DocumentDialog(document, parts, afterwards).open()));
        add(new Button("Move", click -> move()));
        if (checkedOut == null) {
            add(new Button(
                    "Check out",
                    click -> run(
                            () -> parts.checkOuts().checkOut(document.id()),
                            "You have checked the document out. Others cannot add versions meanwhile.")));
        } else if (checkedOut.mine()) {
            add(new Button(
                    "Check in",
                    click -> run(
                            () -> parts.checkOuts().checkIn(document.id()), "The document is free for others again.")));
        } else if (document.level().atLeast(Level.MANAGE) || isAuthor()) {
            add(new Button("End the check-out", click -> breakOpen(checkedOut.by())));
        }
        if (free) {
            add(new Button("Delete", click -> delete()));
        }
    }

    private boolean isAuthor() {
        return parts.documents().isMine(document.id());
    }

    private void move() {
        new MoveDialog(
                        "the document",
                        document.place(),
                        parts,
                        target -> parts.service().move(document.id(), target),
                        afterwards)
                .open();
    }

    private void breakOpen(String holder) {
        new ReasonDialog(
                        "End the check-out?",
                        holder + " will be told, with your reason, and may have unsaved work.",
                        "End check-out",
                        reason -> parts.checkOuts().breakOpen(document.id(), reason),
                        "The check-out was ended.",
                        afterwards)
                .open();
    }

    private void delete() {
        Confirm.ask(
                "Delete “" + document.title() + "”?",
                "The document goes into the bin with all its versions, where it can be restored for 30 days.",
                "Delete document",
                () -> {
                    if (Attempt.run(() -> parts.bin().remove(document.id()), "The document is in the bin.")) {
                        UI.getCurrent().navigate(SpacePaths.of(document.space(), SpacePaths.DOCUMENTS));
                    }
                });
    }

    private void run(Runnable command, String done) {
        if (Attempt.run(command, done)) {
            afterwards.run();
        }
    }
}
