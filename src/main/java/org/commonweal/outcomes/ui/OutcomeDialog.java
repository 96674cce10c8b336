package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonweal.outcomes.OutcomeDetails;
import org.commonweal.outcomes.OutcomeDraft;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.outcomes.Theme;
import org.commonweal.outcomes.Wording;
import org.commonweal.uikit.FormDialog;
import org.commonweal.uikit.Labels;

/** The words of an outcome; says while they are typed whether they read like an output. */
class OutcomeDialog extends FormDialog {

    private final TextArea statement = field("statement", new TextArea("What will be different"));
    private final Div doubts = new Div();
    private final TextField wordingReason =
            field("wordingReason", new TextField("Why these words are right all the same"));
    private final TextField population = field("population", new TextField("Whose lives it is about"));
    private final TextField place = field("place", new TextField("Where"));
    private final CheckboxGroup<Theme> themes = field("themes", new CheckboxGroup<>("Themes"));

    private OutcomeDialog(String heading, String verb) {
        super(heading, verb);
        statement.setMaxLength(300);
        statement.setHelperText("How people or a place will be, such as: Older people in the town are active.");
        statement.setValueChangeMode(ValueChangeMode.LAZY);
        statement.addValueChangeListener(change -> check());
        doubts.addClassName("portal-notice");
        doubts.getElement().setAttribute("aria-live", "polite");
        add(doubts);
        wordingReason.setMaxLength(500);
        population.setMaxLength(200);
        population.setHelperText("Such as: residents aged 65 and over");
        place.setMaxLength(200);
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(Labels::of);
        check();
    }

    static OutcomeDialog adding(Function<OutcomeDraft, String> add, Consumer<String> afterwards) {
        var dialog = new OutcomeDialog("Add an outcome", "Add outcome");
        var ref = new AtomicReference<>("");
        dialog.onSave(
                () -> ref.set(add.apply(dialog.read())),
                "Outcome added. Now tie it to a need and say what will show it.",
                () -> afterwards.accept(ref.get()));
        return dialog;
    }

    static OutcomeDialog changing(OutcomeDetails outcome, OutcomeService service, Runnable afterwards) {
        var dialog = new OutcomeDialog("Change " + outcome.ref(), "Save");
        var draft = outcome.draft();
        dialog.statement.setValue(draft.statement());
        dialog.population.setValue(draft.population());
        dialog.place.setValue(draft.place());
        dialog.themes.setValue(draft.themes());
        dialog.wordingReason.setValue(draft.wordingReason());
        dialog.check();
        dialog.onSave(() -> service.change(outcome.id(), outcome.version(), dialog.read()), "Saved.", afterwards);
        return dialog;
    }

    private void check() {
        var found = Wording.doubts(statement.getValue());
        doubts.removeAll();
        doubts.setVisible(!found.isEmpty());
        wordingReason.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            var list = new UnorderedList();
            found.forEach(doubt -> list.add(new ListItem(doubt)));
            doubts.add(
                    new Paragraph("This reads like an output: an amount of service. An outcome says what is better"
                            + " for people because of it. Once the outcome is there, amounts can be added to it as"
                            + " outputs."),
                    list);
        }
    }

    private OutcomeDraft read() {
        return new OutcomeDraft(
                statement.getValue(),
                population.getValue(),
                place.getValue(),
                themes.getValue(),
                Wording.doubts(statement.getValue()).isEmpty() ? "" : wordingReason.getValue());
    }
}
