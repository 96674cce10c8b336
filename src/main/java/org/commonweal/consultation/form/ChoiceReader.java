package org.commonweal.consultation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads what was chosen from a list. */
final class ChoiceReader {

    private static final int DETAIL_LIMIT = 500;
    private static final String UNKNOWN = "Choose one of the answers that are offered";

    private ChoiceReader() {}

    static Reading one(Question question, Fields fields) {
        var code = fields.clean(question.key());
        if (code.isEmpty()) {
            return question.required() ? Reading.wrong(question.key(), "Choose an answer") : Reading.nothing();
        }
        if (!question.offers(code)) {
            return Reading.wrong(question.key(), UNKNOWN);
        }
        return detailed(question, List.of(code), fields);
    }

    static Reading several(Question question, Fields fields) {
        var codes = fields.all(question.key()).stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .toList();
        if (codes.isEmpty()) {
            return question.required()
                    ? Reading.wrong(question.key(), "Choose at least one answer")
                    : Reading.nothing();
        }
        if (!codes.stream().allMatch(question::offers)) {
            return Reading.wrong(question.key(), "Choose from the answers that are offered");
        }
        var alone = question.offered().stream()
                .filter(choice -> choice.exclusive() && codes.contains(choice.code()))
                .findFirst();
        if (alone.isPresent() && codes.size() > 1) {
            return Reading.wrong(
                    question.key(),
                    "Choose either “%s” or the other answers"
                            .formatted(alone.get().label()));
        }
        if (alone.isEmpty() && codes.size() < question.least()) {
            return Reading.wrong(question.key(), "Choose at least %d answers".formatted(question.least()));
        }
        if (question.most() > 0 && codes.size() > question.most()) {
            return Reading.wrong(
                    question.key(),
                    "Choose no more than %d answers. You have chosen %d".formatted(question.most(), codes.size()));
        }
        var inOrder = question.offered().stream()
                .map(Choice::code)
                .filter(codes::contains)
                .toList();
        return detailed(question, inOrder, fields);
    }

    static Reading rows(Question question, Fields fields) {
        var parts = new ArrayList<Part>();
        var errors = new LinkedHashMap<String, String>();
        for (var row : question.rows()) {
            var field = question.key() + "-" + row.code();
            var code = fields.clean(field);
            if (!code.isEmpty() && question.offers(code)) {
                parts.add(Part.chosen(row.code(), code, ""));
            } else if (!code.isEmpty()) {
                errors.put(field, UNKNOWN);
            } else if (question.required()) {
                errors.put(field, "Choose an answer for “%s”".formatted(row.label()));
            }
        }
        return errors.isEmpty() ? Reading.of(parts) : Reading.wrong(errors);
    }

    /** Choices with what was written beside them. An organisation has to be named. */
    private static Reading detailed(Question question, List<String> codes, Fields fields) {
        var parts = new ArrayList<Part>();
        for (var choice : question.offered()) {
            if (!codes.contains(choice.code())) {
                continue;
            }
            var field = question.key() + "-" + choice.code();
            var detail = choice.detail().isEmpty() ? "" : fields.clean(field);
            if (detail.isEmpty()
                    && question.type() == QuestionType.ORGANISATION
                    && !choice.detail().isEmpty()) {
                return Reading.wrong(field, "Enter the name of the organisation");
            }
            if (detail.length() > DETAIL_LIMIT) {
                return Reading.wrong(field, "Shorten this to %d characters".formatted(DETAIL_LIMIT));
            }
            parts.add(Part.chosen("", choice.code(), detail));
        }
        return Reading.of(parts);
    }
}
