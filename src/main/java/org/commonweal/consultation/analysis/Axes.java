package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.form.Choice;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.uikit.Labels;

/** The axes a form offers. Answers about equality are none: nothing leads from them to the other answers. */
final class Axes {

    private Axes() {}

    /** @param codes of questions answered in words, by the key of their question */
    static List<AxisChoice> of(Questionnaire form, Map<String, List<AxisChoice.Category>> codes) {
        var axes = new ArrayList<AxisChoice>();
        form.questions().forEach(question -> {
            add(question, axes);
            var coded = codes.getOrDefault(question.key(), List.of());
            if (!coded.isEmpty()) {
                axes.add(new AxisChoice(Axis.of(question.key()), "Codes of: " + question.text(), coded, true, true));
            }
        });
        axes.add(new AxisChoice(
                Axis.CHANNEL,
                "Channel",
                Arrays.stream(Channel.values())
                        .map(channel -> new AxisChoice.Category(channel.name(), Labels.of(channel)))
                        .toList(),
                false,
                false));
        return axes;
    }

    private static void add(Question question, List<AxisChoice> axes) {
        var type = question.type();
        if (type == QuestionType.MATRIX) {
            question.rows()
                    .forEach(row -> axes.add(new AxisChoice(
                            new Axis(question.key(), row.code()),
                            row.label() + " – " + question.text(),
                            categories(question),
                            false,
                            false)));
        } else if (type.oneChoice() && type != QuestionType.EQUALITY || type == QuestionType.MULTIPLE) {
            axes.add(new AxisChoice(
                    Axis.of(question.key()),
                    question.text(),
                    categories(question),
                    type == QuestionType.MULTIPLE,
                    false));
        }
    }

    private static List<AxisChoice.Category> categories(Question question) {
        return question.offered().stream().map(Axes::category).toList();
    }

    private static AxisChoice.Category category(Choice choice) {
        return new AxisChoice.Category(choice.code(), choice.label());
    }
}
