package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.workspace.Members;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceState;

/** What managers do with a space as a whole, and leaving it. */
class SpaceCommands extends Div {

    private final transient WorkspaceDetails space;
    private final transient WorkspaceService service;

    SpaceCommands(WorkspaceDetails space, WorkspaceService service, Members members) {
        this.space = space;
        this.service = service;
        addClassName("portal-row");
        if (space.canManage()) {
            addManagement();
        }
        add(new Button(
                "Leave this space",
                click -> Confirm.ask(
                        "Leave this space?",
                        "You will no longer be a member by name. What you added stays, under your name.",
                        "Leave space",
                        () -> {
                            if (Attempt.run(() -> members.leave(space.id()), "You have left the space.")) {
                                UI.getCurrent().navigate(SpacePaths.SPACES);
                            }
                        })));
    }

    private void addManagement() {
        var state = space.state();
        boolean changes = state == WorkspaceState.DRAFT || state == WorkspaceState.ACTIVE;
        if (changes) {
            add(new Button(
                    "Change name and settings",
                    click -> SpaceDialog.changing(space, service, this::again).open()));
        }
        if (state == WorkspaceState.DRAFT) {
            add(new Button("Open for others", click -> confirmOpening()));
        }
        if (state == WorkspaceState.ACTIVE) {
            add(new Button(
                    "Make read only",
                    click -> reason(
                            "Make this space read only?",
                            "Everything in it stays readable; nothing can be added or changed. Members read your reason.",
                            "Make read only",
                            reason -> service.makeReadOnly(space.id(), reason),
                            "The space is read only.")));
        }
        if (state == WorkspaceState.READ_ONLY) {
            add(
                    new Button(
                            "Reopen",
                            click -> reason(
                                    "Reopen this space?",
                                    "Members can add and change things again.",
                                    "Reopen space",
                                    reason -> service.reopen(space.id(), reason),
                                    "The space is open again.")),
                    new Button(
                            "Archive",
                            click -> reason(
                                    "Archive this space?",
                                    "It stays readable and exportable but cannot be reopened. Export it first.",
                                    "Archive space",
                                    reason -> service.archive(space.id(), reason),
                                    "The space is archived.")));
        }
        add(export());
    }

    private Anchor export() {
        var export = new Anchor("/files/workspaces/" + space.id().value() + "/export.zip", "Export the whole space");
        export.getElement().setAttribute("download", true);
        export.setRouterIgnore(true);
        export.addClassName("portal-button");
        return export;
    }

    private void confirmOpening() {
        Confirm.ask("Open this space for others?", SpaceWords.of(space.visibility()) + ".", "Open space", () -> {
            if (Attempt.run(() -> service.open(space.id()), "The space is open.")) {
                again();
            }
        });
    }

    private void reason(
            String title, String consequence, String verb, java.util.function.Consumer<String> command, String done) {
        new ReasonDialog(title, consequence, verb, command, done, this::again).open();
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
