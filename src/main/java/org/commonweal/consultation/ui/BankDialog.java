package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.commonweal.consultation.design.EarlierQuestion;
import org.commonweal.consultation.design.QuestionBank;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Formats;

/** Finds a question that was asked before and asks it again. */
class BankDialog extends Dialog {

    private final transient Questionnaire form;
    private final String keys;
    private final transient QuestionBank bank;
    private final transient Consumer<Questionnaire> save;
    private final Div results = new Div();

    /** @param keys how keys of new questions begin */
    BankDialog(Questionnaire form, String keys, QuestionBank bank, Consumer<Questionnaire> save) {
        this.form = form;
        this.keys = keys;
        this.bank = bank;
        this.save = save;
        setHeaderTitle("Ask an earlier question again");
        addClassName("portal-dialog-wide");
        var words = new TextField("Words in the question");
        words.setWidthFull();
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(change.getValue()));
        add(
                new Paragraph("Asked in the same words, answers can be compared. It is copied: changing it here changes"
                        + " nothing there."),
                words,
                results);
        getFooter().add(new Button("Close", click -> close()));
        show("");
    }

    private void show(String words) {
        var found = bank.find(words);
        results.removeAll();
        if (found.isEmpty()) {
            results.add(new EmptyState("No question that you may read has these words."));
            return;
        }
        var count = new Paragraph(Formats.count(found.size(), "question", "questions"));
        count.getElement().setAttribute("aria-live", "polite");
        var list = new UnorderedList();
        found.forEach(earlier -> list.add(item(earlier)));
        results.add(count, list);
    }

    private ListItem item(EarlierQuestion earlier) {
        var question = earlier.question();
        var hint = new Paragraph(question.type().label() + ", asked in “" + earlier.consultation() + "”");
        hint.addClassName("portal-hint");
        var ask = new Button("Ask again", click -> {
            close();
            save.accept(FormEdits.with(form, copy(question)));
        });
        ask.setAriaLabel("Ask again: " + question.text());
        return new ListItem(new Span(question.text()), hint, ask);
    }

    private Question copy(Question question) {
        return new Question(
                FormEdits.freeKey(form, keys),
                question.type(),
                question.text(),
                question.hint(),
                question.required(),
                question.choices(),
                question.rows(),
                question.least(),
                question.most(),
                null);
    }
}
