package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;

/** Fields to key the answer to each question into; what is left empty was not answered. */
class AnswerInputs extends Div {

    private static final String NOT_ANSWERED = "Not answered";

    /** Adds what its part of the form says to what is sent. */
    private interface Input {
        void collect(Map<String, List<String>> sent);
    }

    private final transient List<Input> inputs = new ArrayList<>();

    AnswerInputs(List<Question> questions) {
        addClassName("portal-form");
        questions.forEach(this::add);
    }

    Fields fields() {
        var sent = new HashMap<String, List<String>>();
        inputs.forEach(input -> input.collect(sent));
        return new Fields(sent);
    }

    private void add(Question question) {
        switch (question.type()) {
            case INFORMATION -> {}
            case MULTIPLE -> several(question);
            case MATRIX ->
                question.rows().forEach(row -> one(question, question.text() + " – " + row.label(), "-" + row.code()));
            case RANKING, POINTS ->
                question.offered()
                        .forEach(choice -> text(
                                question.key() + "-" + choice.code(),
                                new TextField(question.text() + " – " + choice.label())));
            case DAY ->
                List.of("day", "month", "year")
                        .forEach(part ->
                                text(question.key() + "-" + part, new TextField(question.text() + ", " + part)));
            case LONG_TEXT, PARAGRAPH -> words(question);
            case SHORT_TEXT, NUMBER, POSTCODE -> text(question.key(), new TextField(question.text()));
            case FILE -> text(question.key(), new TextField(question.text() + " – name of the file that came with it"));
            default -> one(question, question.text(), "");
        }
        if (question.type() != QuestionType.MATRIX) {
            question.offered().stream()
                    .filter(choice -> !choice.detail().isEmpty())
                    .forEach(choice -> text(
                            question.key() + "-" + choice.code(),
                            new TextField(choice.label() + ": " + choice.detail())));
        }
    }

    private void one(Question question, String label, String suffix) {
        var select = new Select<Choice>();
        select.setLabel(label);
        select.setItems(question.offered());
        select.setItemLabelGenerator(choice -> choice == null ? NOT_ANSWERED : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(NOT_ANSWERED);
        select.setWidthFull();
        add(select);
        inputs.add(sent -> {
            if (select.getValue() != null) {
                sent.put(question.key() + suffix, List.of(select.getValue().code()));
            }
        });
    }

    private void several(Question question) {
        var group = new CheckboxGroup<Choice>();
        group.setLabel(question.text());
        group.setItems(question.offered());
        group.setItemLabelGenerator(Choice::label);
        add(group);
        inputs.add(sent -> sent.put(
                question.key(), group.getValue().stream().map(Choice::code).toList()));
    }

    private void words(Question question) {
        var area = new TextArea(question.text());
        area.setWidthFull();
        add(area);
        inputs.add(sent -> sent.put(question.key(), List.of(area.getValue())));
    }

    private void text(String name, TextField field) {
        field.setWidthFull();
        add(field);
        inputs.add(sent -> sent.put(name, List.of(field.getValue())));
    }
}
