package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import org.commonweal.access.Classification;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Labels;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceDraft;
import org.commonweal.workspace.WorkspaceId;
import org.commonweal.workspace.WorkspaceKind;
import org.commonweal.workspace.WorkspaceMode;
import org.commonweal.workspace.WorkspaceService;
import org.commonweal.workspace.WorkspaceVisibility;

/** What is said of a space, to create it or to change it. */
class SpaceDialog extends FormDialog {

    private final TextField name = field("name", new TextField("Name"));
    private final TextArea purpose = field("purpose", new TextArea("What is it for?"));
    private final Select<WorkspaceKind> kind = field("kind", new Select<>());
    private final Select<WorkspaceVisibility> visibility = field("visibility", new Select<>());
    private final Select<WorkspaceMode> mode = field("mode", new Select<>());
    private final Select<Classification> classification = field("classification", new Select<>());

    private SpaceDialog(String title, String verb) {
        super(title, verb);
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        purpose.setMaxLength(2000);
        purpose.setRequiredIndicatorVisible(true);
        purpose.setHelperText("People who are invited read this before they join.");
        kind.setLabel("Kind");
        kind.setItems(WorkspaceKind.values());
        kind.setItemLabelGenerator(Labels::of);
        visibility.setLabel("Who else knows of it?");
        visibility.setItems(WorkspaceVisibility.values());
        visibility.setItemLabelGenerator(SpaceWords::of);
        mode.setLabel("Who adds to it?");
        mode.setItems(WorkspaceMode.values());
        mode.setItemLabelGenerator(SpaceWords::of);
        classification.setLabel("How widely may its content ever be seen?");
        classification.setItems(Classification.PARTNER, Classification.RESTRICTED, Classification.CONFIDENTIAL);
        classification.setItemLabelGenerator(SpaceWords::of);
    }

    static SpaceDialog creating(WorkspaceService service) {
        var dialog = new SpaceDialog("Create space", "Create space");
        dialog.fill(new WorkspaceDraft(
                "",
                WorkspaceKind.PARTNERSHIP,
                "",
                WorkspaceVisibility.RESTRICTED,
                WorkspaceMode.COLLABORATE,
                Classification.PARTNER));
        var created = new ArrayList<WorkspaceId>();
        dialog.onSave(
                () -> created.add(service.create(dialog.draft())),
                "The space was created as a draft. Open it when it is ready for others.",
                () -> UI.getCurrent().navigate(SpacePaths.of(created.getLast())));
        return dialog;
    }

    static SpaceDialog changing(WorkspaceDetails space, WorkspaceService service, Runnable afterwards) {
        var dialog = new SpaceDialog("Change this space", "Save changes");
        dialog.fill(space.draft());
        dialog.onSave(
                () -> service.describe(space.id(), space.version(), dialog.draft()),
                "The space was changed.",
                afterwards);
        return dialog;
    }

    private void fill(WorkspaceDraft draft) {
        name.setValue(draft.name());
        purpose.setValue(draft.purpose());
        kind.setValue(draft.kind());
        visibility.setValue(draft.visibility());
        mode.setValue(draft.mode());
        classification.setValue(draft.classification());
    }

    private WorkspaceDraft draft() {
        return new WorkspaceDraft(
                name.getValue(),
                kind.getValue(),
                purpose.getValue(),
                visibility.getValue(),
                mode.getValue(),
                classification.getValue());
    }
}
