package org.commonweal.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.WrittenAnswer;
import org.commonweal.consultation.form.Question;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;

/** What people wrote, by question and by the words in it. */
class WordsPanel extends Div {

    private final Select<Question> question = new Select<>();
    private final TextField words = new TextField("Words in the answers");

    WordsPanel(ConsultationDetails consultation, ResponseQueries responses) {
        var id = consultation.id();
        question.setLabel("Question");
        question.setItems(consultation
                .form()
                .questions()
                .filter(one -> one.type().freeText())
                .toList());
        question.setItemLabelGenerator(one -> one == null ? "All questions" : one.text());
        question.setEmptySelectionAllowed(true);
        question.setEmptySelectionCaption("All questions");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        var table = new PagedTable<WrittenAnswer>(
                        "Answers in words",
                        page -> responses.findTexts(id, key(), words.getValue(), page),
                        () -> responses.countTexts(id, key(), words.getValue()))
                .component("Answer", row -> plain(row.text()))
                .column(
                        "Question",
                        row -> consultation
                                .form()
                                .question(row.question())
                                .map(Question::text)
                                .orElse(row.question()))
                .column("Reference", WrittenAnswer::reference)
                .whenEmpty(new EmptyState("Nobody wrote anything like that."));
        question.addValueChangeListener(change -> table.refresh());
        words.addValueChangeListener(change -> table.refresh());
        add(Fields.row(question, words), table.refresh());
    }

    private String key() {
        var chosen = question.getValue();
        return chosen == null ? "" : chosen.key();
    }

    private static Paragraph plain(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("portal-plain");
        return paragraph;
    }
}
