package org.commonweal.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceId;

/** Through whose eyes to look at a space. */
class SeeAsDialog extends FormDialog {

    SeeAsDialog(WorkspaceId space, Directory directory) {
        super("See the space as a member of an organisation", "Look");
        var organisation = field("organisation", new ComboBox<OrganisationRef>("Organisation"));
        organisation.setItems(directory.activeOrganisations());
        organisation.setItemLabelGenerator(OrganisationRef::name);
        organisation.setHelperText("Nothing can be changed while you look. Each look stands in the trail.");
        onSave(
                () -> {
                    var chosen = organisation.getValue();
                    if (chosen == null) {
                        throw RuleViolation.onField("workspace.seeAs", "organisation", "Choose an organisation.");
                    }
                    UI.getCurrent().navigate(SpacePaths.seenAs(space, chosen.id()));
                },
                "You are looking as a member would.",
                () -> {});
    }
}
