package org.commonweal.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.commonweal.content.GlossaryService;
import org.commonweal.content.TermDetails;
import org.commonweal.content.TermDraft;
import org.commonweal.content.TermSynonym;
import org.commonweal.uikit.Attempt;
import org.jspecify.annotations.Nullable;

/** One term in writing. */
class TermDialog extends Dialog {

    private final GlossaryService glossary;
    private final Runnable saved;
    private final TextField name = new TextField("Term");
    private final TextArea definition = new TextArea("What it means");
    private final TextArea example = new TextArea("Example (optional)");
    private final TextArea synonyms = new TextArea("What others call it (optional)");
    private @Nullable TermDetails term;

    TermDialog(GlossaryService glossary, Runnable saved) {
        this.glossary = glossary;
        this.saved = saved;
        setHeaderTitle("Add term");
        setWidth("40rem");
        name.setMaxLength(100);
        definition.setMaxLength(2000);
        example.setMaxLength(1000);
        synonyms.setHelperText("One a line; who uses it after a comma, such as: ICB, the NHS");
        name.setWidthFull();
        definition.setWidthFull();
        example.setWidthFull();
        synonyms.setWidthFull();
        add(new Div(name, definition, example, synonyms));
        var save = new Button("Save term", event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", event -> close()), save);
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

    private void save() {
        if (Attempt.run(this::send, "Term saved.")) {
            close();
            saved.run();
        }
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
