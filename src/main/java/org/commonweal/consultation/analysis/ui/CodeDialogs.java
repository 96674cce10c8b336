package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.analysis.CodeRow;
import org.commonweal.consultation.analysis.Codebooks;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;

/** What can be done with codes: each in a dialog of its own. */
class CodeDialogs {

    private final Codebooks books;
    private final ConsultationId id;
    private final String question;
    private final Runnable afterwards;

    CodeDialogs(Codebooks books, ConsultationId id, String question, Runnable afterwards) {
        this.books = books;
        this.id = id;
        this.question = question;
        this.afterwards = afterwards;
    }

    void add() {
        new Defining("Add a code", "Add code", null).open();
    }

    Div menu(CodeRow code, List<CodeRow> all) {
        var define = button("Edit", code, () -> new Defining("Edit the code", "Save", code).open());
        var split = button("Split", code, () -> new Splitting(code).open());
        var merge = button("Merge", code, () -> new Merging(code, all).open());
        merge.setEnabled(all.size() > 1);
        return Fields.row(define, split, merge);
    }

    private static Button button(String verb, CodeRow code, Runnable act) {
        var button = new Button(verb, click -> act.run());
        button.setAriaLabel(verb + " " + code.label());
        return button;
    }

    private final class Defining extends FormDialog {

        private Defining(String title, String verb, @org.jspecify.annotations.Nullable CodeRow code) {
            super(title, verb);
            var label = field("label", new TextField("Code"));
            var definition = field("definition", new TextArea("What it means, and what it does not"));
            if (code != null) {
                label.setValue(code.label());
                definition.setValue(code.definition());
            }
            onSave(
                    () -> {
                        if (code == null) {
                            books.add(id, question, label.getValue(), definition.getValue());
                        } else {
                            books.define(id, code.id(), label.getValue(), definition.getValue());
                        }
                    },
                    "The codebook is changed.",
                    afterwards);
        }
    }

    private final class Splitting extends FormDialog {

        private Splitting(CodeRow code) {
            super("Split “" + code.label() + "”", "Split");
            var labels = field("labels", new TextArea("New codes, each on a line of its own"));
            labels.setHelperText("Answers with the old code come up to be coded again; their other codes stay.");
            onSave(
                    () -> books.split(id, code.id(), labels.getValue().lines().toList()),
                    "The code is split.",
                    afterwards);
        }
    }

    private final class Merging extends FormDialog {

        private Merging(CodeRow code, List<CodeRow> all) {
            super("Merge “" + code.label() + "” into another", "Merge");
            var into = field("into", new Select<CodeRow>());
            into.setLabel("Into");
            into.setItems(
                    all.stream().filter(other -> !other.id().equals(code.id())).toList());
            into.setItemLabelGenerator(CodeRow::label);
            onSave(
                    () -> {
                        if (into.getValue() == null) {
                            throw RuleViolation.onField(
                                    "consultation.code.merge", "into", "Choose the code to merge it into.");
                        }
                        books.merge(id, code.id(), into.getValue().id());
                    },
                    "The codes are merged.",
                    afterwards);
        }
    }
}
