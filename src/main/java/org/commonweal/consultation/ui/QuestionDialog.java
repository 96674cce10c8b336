package org.commonweal.consultation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Condition;
import org.commonweal.consultation.form.FileRules;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.uikit.FormDialog;
import org.jspecify.annotations.Nullable;

/** Adds a question on a page of its own, or changes one. */
class QuestionDialog extends FormDialog {

    private final Select<QuestionType> type = field("type", new Select<QuestionType>());
    private final TextArea text = field("text", new TextArea("Question"));
    private final TextArea hint = field("hint", new TextArea("Help, or the quoted part"));
    private final Checkbox required = field("required", new Checkbox("Must be answered"));
    private final TextArea choices = field("choices", new TextArea("Choices, one on each line"));
    private final TextArea rows = field("rows", new TextArea("Rows, one on each line"));
    private final IntegerField least = field("least", new IntegerField("Fewest choices or smallest number"));
    private final IntegerField most = field("most", new IntegerField("Most characters, choices, ranks or points"));
    private final Select<Question> depends = field("depends", new Select<Question>());
    private final Select<Condition.Operator> operator = field("operator", new Select<Condition.Operator>());
    private final TextField wanted = field("wanted", new TextField("Answer, word or number to compare with"));
    private final transient @Nullable Question before;
    private final transient Questionnaire form;
    private final String keys;

    /** @param keys how keys of new questions begin */
    QuestionDialog(Questionnaire form, String keys, @Nullable Question before, Consumer<Questionnaire> save) {
        super(
                before == null ? "Add a question" : "Edit the question",
                before == null ? "Add question" : "Save question");
        this.form = form;
        this.keys = keys;
        this.before = before;
        type.setLabel("Type");
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(QuestionType::label);
        type.addValueChangeListener(change -> fit(change.getValue()));
        depends.setLabel("Ask only depending on");
        depends.setItems(form.questions()
                .filter(question -> question.type().asks() && !question.equals(before))
                .toList());
        depends.setItemLabelGenerator(question -> question == null ? "" : question.text());
        depends.setEmptySelectionAllowed(true);
        operator.setLabel("Asked if its answer");
        operator.setItems(Condition.Operator.values());
        operator.setItemLabelGenerator(Condition.Operator::label);
        show(before == null ? Question.of("q", QuestionType.LONG_TEXT, "?") : before);
        if (before == null) {
            text.clear();
        }
        onSave(() -> save.accept(FormEdits.with(form, question())), "Saved.", () -> {});
    }

    private void fit(QuestionType chosen) {
        choices.setVisible(chosen.listsChoices());
        boolean file = chosen == QuestionType.FILE;
        rows.setVisible(chosen == QuestionType.MATRIX || file);
        rows.setLabel(file ? "Endings that are taken; empty for the usual ones" : "Rows, one on each line");
        required.setVisible(chosen.asks());
        boolean counted = chosen == QuestionType.MULTIPLE || chosen == QuestionType.NUMBER;
        least.setVisible(counted);
        most.setLabel(file ? "Most megabytes" : "Most characters, choices, ranks or points");
        most.setVisible(counted
                || file
                || chosen.freeText()
                || chosen == QuestionType.RANKING
                || chosen == QuestionType.POINTS);
    }

    private void show(Question question) {
        type.setValue(question.type());
        text.setValue(question.text());
        hint.setValue(question.hint());
        required.setValue(question.required());
        choices.setValue(lines(question.choices()));
        rows.setValue(lines(question.rows()));
        least.setValue(question.least());
        most.setValue(question.most());
        operator.setValue(Condition.Operator.IS);
        if (question.showIf() instanceof Condition.Test test) {
            var on = form.question(test.question());
            on.ifPresent(depends::setValue);
            operator.setValue(test.operator());
            wanted.setValue(on.map(asked -> asked.labelOf(test.text())).orElse(test.text()));
        }
        fit(question.type());
    }

    private Question question() {
        var old = before;
        var key = old == null ? FormEdits.freeKey(form, keys) : old.key();
        List<Choice> oldChoices = old == null ? List.of() : old.choices();
        List<Choice> oldRows = old == null ? List.of() : old.rows();
        var chosen = type.getValue();
        return new Question(
                key,
                chosen,
                text.getValue(),
                hint.getValue(),
                required.getValue(),
                chosen.listsChoices() ? FormEdits.choices(choices.getValue(), oldChoices) : List.of(),
                rows(chosen, oldRows),
                number(least),
                number(most),
                condition(old));
    }

    private List<Choice> rows(QuestionType chosen, List<Choice> old) {
        return switch (chosen) {
            case MATRIX -> FormEdits.choices(rows.getValue(), old);
            case FILE -> FileRules.endings(rows.getValue());
            default -> List.of();
        };
    }

    /** A condition of several parts stays as it is unless another question is chosen here. */
    private @Nullable Condition condition(@Nullable Question old) {
        var on = depends.getValue();
        if (on == null) {
            return old != null && !(old.showIf() instanceof Condition.Test) ? old.showIf() : null;
        }
        var typed = wanted.getValue().strip();
        var code = on.offered().stream()
                .filter(choice -> choice.label().equalsIgnoreCase(typed))
                .map(Choice::code)
                .findFirst()
                .orElse(typed);
        return new Condition.Test(on.key(), operator.getValue(), code);
    }

    private static int number(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static String lines(List<Choice> choices) {
        return choices.stream().map(Choice::label).collect(Collectors.joining("\n"));
    }
}
