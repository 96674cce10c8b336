package org.commonweal.consultation.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;

/** The fields of one question with what stands there; reads back what is typed, complete or not. */
class AnswerField extends Div {

    private static final int MANY = 7;

    /** Puts what was typed under the name of its field. */
    private interface Part {
        void collect(Map<String, List<String>> typed);
    }

    private final transient Question question;
    private final transient Fields before;
    private final transient List<Part> parts = new ArrayList<>();

    AnswerField(Question question, Fields before, boolean editable) {
        this.question = question;
        this.before = before;
        addClassName("portal-form");
        if (!question.hint().isEmpty()) {
            add(new Paragraph(question.hint()));
        }
        fields();
        if (question.type() != QuestionType.MATRIX) {
            question.offered().stream()
                    .filter(choice -> !choice.detail().isEmpty())
                    .forEach(choice -> text("-" + choice.code(), choice.detail()));
        }
        if (!editable) {
            getChildren().forEach(AnswerField::lock);
        }
    }

    private static void lock(Component component) {
        if (component instanceof com.vaadin.flow.component.HasValue<?, ?> field) {
            field.setReadOnly(true);
        }
    }

    Fields typed() {
        var typed = new HashMap<String, List<String>>();
        parts.forEach(part -> part.collect(typed));
        return new Fields(typed);
    }

    private void fields() {
        switch (question.type()) {
            case INFORMATION -> {}
            case SHORT_TEXT, NUMBER, POSTCODE -> text("", "Answer");
            case FILE -> text("", "Name of the file; send the file itself to the council");
            case LONG_TEXT, PARAGRAPH -> words();
            case DAY -> {
                text("-day", "Day");
                text("-month", "Month");
                text("-year", "Year");
            }
            case MULTIPLE -> several();
            case MATRIX -> question.rows().forEach(row -> one("-" + row.code(), row.label()));
            case RANKING ->
                question.offered().forEach(choice -> text("-" + choice.code(), "Place of: " + choice.label()));
            case POINTS ->
                question.offered().forEach(choice -> text("-" + choice.code(), "Points for: " + choice.label()));
            default -> one("", "Answer");
        }
    }

    private void text(String suffix, String label) {
        var name = question.key() + suffix;
        var field = new TextField(label);
        field.setValue(before.text(name));
        field.setWidthFull();
        parts.add(typed -> put(typed, name, field.getValue()));
        add(field);
    }

    private void words() {
        var field = new TextArea("Answer");
        field.setValue(before.text(question.key()));
        field.setWidthFull();
        field.setMinRows(6);
        parts.add(typed -> put(typed, question.key(), field.getValue()));
        add(field);
    }

    private void one(String suffix, String label) {
        var name = question.key() + suffix;
        if (question.offered().size() > MANY) {
            var list = new Select<Choice>();
            list.setLabel(label);
            list.setItems(question.offered());
            list.setItemLabelGenerator(choice -> choice == null ? "Not answered" : choice.label());
            list.setEmptySelectionAllowed(true);
            chosen(name).forEach(list::setValue);
            parts.add(typed -> put(
                    typed, name, list.getValue() == null ? "" : list.getValue().code()));
            add(list);
            return;
        }
        var group = new RadioButtonGroup<Choice>(label);
        group.setItems(question.offered());
        group.setItemLabelGenerator(Choice::label);
        chosen(name).forEach(group::setValue);
        parts.add(typed -> put(
                typed, name, group.getValue() == null ? "" : group.getValue().code()));
        add(group);
    }

    private void several() {
        var group = new CheckboxGroup<Choice>("Answer");
        group.setItems(question.offered());
        group.setItemLabelGenerator(Choice::label);
        group.setValue(chosen(question.key()).stream().collect(Collectors.toSet()));
        parts.add(typed -> {
            var codes = group.getValue().stream().map(Choice::code).toList();
            if (!codes.isEmpty()) {
                typed.put(question.key(), codes);
            }
        });
        add(group);
    }

    private List<Choice> chosen(String name) {
        return question.offered().stream()
                .filter(choice -> before.has(name, choice.code()))
                .toList();
    }

    private static void put(Map<String, List<String>> typed, String name, String text) {
        if (!text.isEmpty()) {
            typed.put(name, List.of(text));
        }
    }
}
