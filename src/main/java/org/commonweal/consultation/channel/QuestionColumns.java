package org.commonweal.consultation.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.consultation.form.Questionnaire;

/** The answers a column can hold, each with a name to choose it by. */
public final class QuestionColumns {

    private QuestionColumns() {}

    public static Map<ColumnUse, String> of(Questionnaire form) {
        var named = new LinkedHashMap<ColumnUse, String>();
        PlanGuess.targets(form).forEach((use, names) -> named.put(use, names.getFirst()));
        return named;
    }
}
