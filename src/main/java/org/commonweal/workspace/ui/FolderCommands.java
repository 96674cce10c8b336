package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.workspace.documents.FolderRow;
import org.commonweal.workspace.documents.Place;

/** What is done with the folder that is shown. */
class FolderCommands extends Div {

    private final transient FolderRow folder;
    private final transient Place inside;
    private final transient DocumentParts parts;
    private final transient Runnable afterwards;

    FolderCommands(FolderRow folder, Place inside, DocumentParts parts, boolean changes, Runnable afterwards) {
        this.folder = folder;
        this.inside = inside;
        this.parts = parts;
        this.afterwards = afterwards;
        addClassName("portal-row");
        add(parts.accessParts().whoCanSee(folder.id().subject()));
        if (changes) {
            add(
                    new Button("Rename", click -> rename()),
                    new Button("Move", click -> move()),
                    new Button("Delete folder", click -> delete()));
        }
        if (changes && folder.canManage()) {
            add(
                    folder.cutOff()
                            ? new Button("Inherit access again", click -> rejoin())
                            : new Button("Stop inheriting access", click -> cutOff()));
        }
    }

    private void rename() {
        new NameDialog(
                        "Rename the folder",
                        folder.name(),
                        "Rename folder",
                        name -> parts.folderService().rename(folder.id(), name),
                        "The folder was renamed.",
                        afterwards)
                .open();
    }

    private void move() {
        var path = parts.documents().path(folder.id());
        var parent = path.size() < 2 ? null : path.get(path.size() - 2).id();
        new MoveDialog(
                        "the folder",
                        new Place(inside.space(), parent),
                        parts,
                        target -> parts.folderService().move(folder.id(), target),
                        afterwards)
                .open();
    }

    private void delete() {
        Confirm.ask(
                "Delete “" + folder.name() + "”?",
                "The folder and everything in it go into the bin, where they can be restored for 30 days.",
                "Delete folder",
                () -> {
                    if (Attempt.run(() -> parts.bin().remove(folder.id()), "The folder is in the bin.")) {
                        UI.getCurrent().navigate(SpacePaths.of(inside.space(), SpacePaths.DOCUMENTS));
                    }
                });
    }

    private void cutOff() {
        parts.accessParts()
                .confirmCuttingOff(
                        folder.id().subject(),
                        () -> run(
                                () -> parts.folderService().cutOff(folder.id()),
                                "The folder is now for those it is shared with; managers keep managing it."));
    }

    private void rejoin() {
        parts.accessParts()
                .confirmInheriting(
                        folder.id().subject(),
                        () -> run(
                                () -> parts.folderService().rejoin(folder.id()),
                                "Whoever can read where the folder lies can read it again."));
    }

    private void run(Runnable command, String done) {
        if (Attempt.run(command, done)) {
            afterwards.run();
        }
    }
}
