package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ImpossiblePairs;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;

/** Which answers nobody can have given together. */
class PairsPanel extends Div {

    private final transient ConsultationDetails consultation;
    private final transient ImpossiblePairs pairs;

    /** One answer of one question. */
    private record Given(Question question, String code) {
        String words() {
            return question.text() + " – " + question.labelOf(code);
        }
    }

    PairsPanel(ConsultationDetails consultation, ImpossiblePairs pairs) {
        this.consultation = consultation;
        this.pairs = pairs;
        show();
    }

    private void show() {
        removeAll();
        var list = new UnorderedList();
        for (var pair : pairs.findAll(consultation.id())) {
            var words = words(pair.question(), pair.code()) + " with " + words(pair.otherQuestion(), pair.otherCode());
            var remove = new Button("Remove", click -> {
                if (Attempt.run(() -> pairs.remove(consultation.id(), pair.id()), "Removed.")) {
                    show();
                }
            });
            remove.setAriaLabel("Remove: " + words);
            list.add(new ListItem(new Span(words + " "), remove));
        }
        var one = select("One answer");
        var other = select("Another answer");
        var add = new Button("Add rule", click -> {
            var first = one.getValue();
            var second = other.getValue();
            if (first != null
                    && second != null
                    && Attempt.run(
                            () -> pairs.add(
                                    consultation.id(),
                                    first.question().key(),
                                    first.code(),
                                    second.question().key(),
                                    second.code()),
                            "Added. Look again to flag responses.")) {
                show();
            }
        });
        add(Fields.section(
                "Answers that exclude each other",
                new Paragraph("A response in which both are given is flagged for a look."),
                list,
                Fields.row(one, other, add)));
    }

    private Select<Given> select(String label) {
        var select = new Select<Given>();
        select.setLabel(label);
        select.setItems(choices());
        select.setItemLabelGenerator(given -> given == null ? "" : given.words());
        select.setWidth("min(100%, 30rem)");
        return select;
    }

    private List<Given> choices() {
        return consultation
                .form()
                .questions()
                .filter(question -> question.type() != QuestionType.EQUALITY
                        && (question.type().oneChoice() || question.type() == QuestionType.MULTIPLE))
                .flatMap(question -> question.offered().stream().map(choice -> new Given(question, choice.code())))
                .toList();
    }

    private String words(String key, String code) {
        return consultation
                .form()
                .question(key)
                .map(question -> new Given(question, code).words())
                .orElse(key + " – " + code);
    }
}
