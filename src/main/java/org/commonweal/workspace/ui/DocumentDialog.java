package org.commonweal.workspace.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.access.Classification;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.StaleVersion;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.documents.DocumentDetails;

/** Name, description and classification. When somebody else saved meanwhile, both texts are shown to choose from. */
class DocumentDialog extends FormDialog {

    private final TextField title = field("title", new TextField("Name"));
    private final TextArea description = field("description", new TextArea("Description (optional)"));
    private final Select<Classification> classification = field("classification", new Select<>());
    private final Div clash = new Div();
    private final transient DocumentParts parts;
    private transient DocumentDetails base;

    DocumentDialog(DocumentDetails document, DocumentParts parts, Runnable afterwards) {
        super("Edit name and description", "Save changes");
        this.parts = parts;
        this.base = document;
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        description.setMaxLength(2000);
        classification.setLabel("How widely may it ever be seen?");
        classification.setItems(Classification.PARTNER, Classification.RESTRICTED, Classification.CONFIDENTIAL);
        classification.setItemLabelGenerator(SpaceWords::of);
        title.setValue(document.title());
        description.setValue(document.description());
        classification.setValue(document.classification());
        clash.addClassName("portal-notice");
        clash.getElement().setAttribute("role", "alert");
        clash.setVisible(false);
        add(clash);
        onSave(this::save, "The document was changed.", afterwards);
    }

    private void save() {
        try {
            parts.service().describe(base.id(), base.version(), title.getValue(), description.getValue());
        } catch (StaleVersion stale) {
            showBoth();
            throw new RuleViolation(
                    stale.code(), "Somebody else changed this meanwhile. Compare both texts below, then save again.");
        }
        if (classification.getValue() != base.classification()) {
            base = parts.documents().getDetails(base.id());
            parts.service().classify(base.id(), classification.getValue());
        }
    }

    private void showBoth() {
        base = parts.documents().getDetails(base.id());
        var theirs = Fields.facts();
        Fields.fact(theirs, "Name", base.title());
        Fields.fact(theirs, "Description", base.description().isEmpty() ? "–" : base.description());
        clash.removeAll();
        clash.add(
                new H3("What somebody else saved meanwhile"),
                theirs,
                new Paragraph("Your own text is still in the fields above. Saving again replaces theirs."));
        clash.setVisible(true);
    }
}
