package org.commonweal.evidence.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweal.access.Level;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.NewCitation;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceRow;

/** Notes that work in a space relies on the version shown. */
class CiteDialog extends FormDialog {

    private static final int MOST_SPACES = 200;

    private final Select<WorkspaceRow> space = field("from", new Select<>());
    private final TextField label = field("label", new TextField("What relies on it"));
    private final TextArea claim = field("claim", new TextArea("What it shows"));
    private final TextField locator = field("locator", new TextField("Where in it"));

    private CiteDialog(EvidenceDetails item, ItemParts parts, List<WorkspaceRow> spaces, Runnable done) {
        super("Cite version " + item.shown().number() + " of " + item.ref(), "Cite it");
        space.setLabel("Space");
        space.setItems(spaces);
        space.setItemLabelGenerator(WorkspaceRow::name);
        label.setHelperText("Such as “Draft needs statement”");
        locator.setHelperText("A page, sheet or column");
        onSave(
                () -> parts.citations().cite(read(item)),
                "Cited. It goes on showing version " + item.shown().number()
                        + " and tells you when there is a newer one.",
                done);
    }

    static CiteDialog about(EvidenceDetails item, ItemParts parts, Runnable done) {
        var spaces = parts.workspaces().mine(MOST_SPACES).stream()
                .filter(row -> row.level().atLeast(Level.CONTRIBUTE))
                .toList();
        return new CiteDialog(item, parts, spaces, done);
    }

    private NewCitation read(EvidenceDetails item) {
        var chosen = space.getValue();
        if (chosen == null) {
            throw RuleViolation.onField(
                    "evidence.citation.from", "from", "Choose a space in which you can contribute.");
        }
        if (label.getValue().isBlank()) {
            throw RuleViolation.onField("evidence.citation.label", "label", "Say what relies on it.");
        }
        return new NewCitation(
                chosen.id().subject(),
                label.getValue(),
                "workspaces/" + chosen.id().value() + "/evidence",
                item.ref(),
                item.shown().number(),
                locator.getValue(),
                claim.getValue());
    }
}
