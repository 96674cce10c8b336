package org.commonweal.consultation.form;

import java.util.stream.Collectors;

/** A condition as people read it. */
public final class ConditionWords {

    private ConditionWords() {}

    public static String of(Questionnaire form, Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                all.parts().stream().map(part -> of(form, part)).collect(Collectors.joining(" and "));
            case Condition.Any any ->
                any.parts().stream().map(part -> of(form, part)).collect(Collectors.joining(" or ", "(", ")"));
            case Condition.Test test -> test(form, test);
        };
    }

    private static String test(Questionnaire form, Condition.Test test) {
        var question = form.question(test.question()).orElse(null);
        var name = question == null ? test.question() : "“" + question.text() + "”";
        var text = question == null ? test.text() : question.labelOf(test.text());
        return test.operator() == Condition.Operator.ANSWERED
                ? name + " is answered"
                : name + " " + test.operator().label() + " “" + text + "”";
    }
}
