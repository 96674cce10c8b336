package org.commonweal.commissioning.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.IntStream;
import org.commonweal.commissioning.plan.PlanQuestion;
import org.jspecify.annotations.Nullable;

/** One question with its points from 0 to 5 and the words that go with them. */
class PointsField extends Div {

    private final RadioButtonGroup<Integer> points;
    private final TextArea words;

    /** @param about what the words are for, such as "Why" */
    PointsField(PlanQuestion question, String about, @Nullable Integer given, String text) {
        points = new RadioButtonGroup<>("%s: %s".formatted(question.name(), question.text()));
        points.setItems(IntStream.rangeClosed(0, PlanQuestion.BEST).boxed().toList());
        points.setHelperText("0: %s. 5: %s.".formatted(question.none(), question.best())
                + (question.reverse() ? " A yes speaks against the review, so it gets few points." : ""));
        points.setValue(given);
        words = new TextArea("%s (%s)".formatted(about, question.name()));
        words.setMaxLength(1000);
        words.setValue(text);
        words.setWidthFull();
        points.addValueChangeListener(change -> points.setInvalid(false));
        words.addValueChangeListener(change -> words.setInvalid(false));
        addClassName("portal-points");
        add(points, words);
    }

    @Nullable
    Integer points() {
        return points.getValue();
    }

    String words() {
        return words.getValue();
    }

    /** Shows a refusal at whichever of the two it speaks of, and goes there. */
    void refuse(String message, boolean wordsMissing) {
        if (wordsMissing) {
            words.setErrorMessage(message);
            words.setInvalid(true);
            words.focus();
        } else {
            points.setErrorMessage(message);
            points.setInvalid(true);
            points.getElement().callJsFunction("focus");
        }
    }
}
