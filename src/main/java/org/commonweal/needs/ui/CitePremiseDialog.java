package org.commonweal.needs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceRow;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedDetails.PremiseDetails;
import org.commonweal.uikit.FormDialog;
import org.springframework.data.domain.PageRequest;

/** Chooses the evidence that shows a premise, in the version the reader sees now. */
class CitePremiseDialog extends FormDialog {

    private final ComboBox<EvidenceRow> evidence = field("evidence", new ComboBox<>("Evidence"));
    private final TextField locator = field("locator", new TextField("Where in it (optional)"));

    CitePremiseDialog(NeedDetails need, PremiseDetails premise, NeedParts parts, Runnable afterwards) {
        super("Cite evidence", "Cite it");
        addComponentAsFirst(new Paragraph("For “" + premise.text() + "”"));
        offer(parts.evidence());
        evidence.setItemLabelGenerator(row -> "%s, version %d: %s".formatted(row.ref(), row.version(), row.title()));
        evidence.setHelperText("Type words of its title, description or publisher.");
        locator.setHelperText("A page, sheet or column");
        locator.setMaxLength(200);
        onSave(
                () -> {
                    var chosen = chosen();
                    parts.service().cite(need.id(), premise.id(), chosen.ref(), chosen.version(), locator.getValue());
                },
                "Cited. The premise turns amber when there is a newer version.",
                afterwards);
    }

    private void offer(EvidenceQueries queries) {
        evidence.setItems(
                query -> queries
                        .findRows(
                                EvidenceFilter.empty()
                                        .withText(query.getFilter().orElse("")),
                                PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream(),
                query -> Math.toIntExact(queries.countRows(
                        EvidenceFilter.empty().withText(query.getFilter().orElse("")))));
    }

    private EvidenceRow chosen() {
        var chosen = evidence.getValue();
        if (chosen == null) {
            throw RuleViolation.onField("needs.evidence", "evidence", "Choose the evidence that shows this.");
        }
        return chosen;
    }
}
