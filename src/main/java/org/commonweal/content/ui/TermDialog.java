package org.commonweal.content.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.commonweal.content.GlossaryService;
import org.commonweal.content.TermDetails;
import org.commonweal.content.TermDraft;
import org.commonweal.content.TermSynonym;
import org.commonweal.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** One term in writing. */
class TermDialog extends FormDialog {

    private final GlossaryService glossary;
    private final TextField name = field("name", new TextField("Term"));
    private final TextArea definition = field("definition", new TextArea("What it means"));
    private final TextArea example = field("example", new TextArea("Example (optional)"));
    private final TextArea synonyms = field("synonyms", new TextArea("What others call it (optional)"));
    private @Nullable TermDetails term;

    TermDialog(GlossaryService glossary, Runnable saved) {
        super("Add term", "Save term");
        this.glossary = glossary;
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        definition.setMaxLength(2000);
        definition.setRequiredIndicatorVisible(true);
        example.setMaxLength(1000);
        synonyms.setHelperText("One a line; who uses it after a comma, such as: ICB, the NHS");
        onSave(this::send, "Term saved.", saved);
    }

    TermDialog edit(TermDetails term) {
        this.term = term;
        setHeaderTitle("Change " + term.name());
        name.setValue(term.name());
        definition.setValue(term.definition());
        example.setValue(term.example());
        synonyms.setValue(term.synonyms().stream()
                .map(synonym -> synonym.usedBy().isEmpty() ? synonym.word() : synonym.word() + ", " + synonym.usedBy())
                .collect(Collectors.joining("\n")));
        return this;
    }

    private void send() {
        var draft = new TermDraft(
                name.getValue(),
                definition.getValue(),
                example.getValue(),
                synonyms.getValue()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(TermDialog::synonym)
                        .toList());
        var changed = term;
        if (changed == null) {
            glossary.add(draft);
        } else {
            glossary.change(changed.id(), changed.version(), draft);
        }
    }

    private static TermSynonym synonym(String line) {
        int comma = line.indexOf(',');
        return comma < 0
                ? new TermSynonym(line, "")
                : new TermSynonym(line.substring(0, comma), line.substring(comma + 1));
    }
}
