package org.commonweal.consultation.web;

import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.PublicResults;
import org.commonweal.consultation.QuestionResult;
import org.commonweal.consultation.publication.PublishedTheme;
import org.jspecify.annotations.Nullable;

/** Counts as programs read them: null where a number is too small to be shown. */
record ApiResults(String consultation, String responses, List<QuestionCounts> questions, String licence) {

    /** How one question was answered. */
    record QuestionCounts(
            String key, String text, String type, @Nullable Long answered, List<Count> answers) {}

    /** How often one answer was given. */
    record Count(
            @Nullable String row, String answer, @Nullable Long count) {}

    /** What people said about one thing and what the council answers. */
    record Theme(
            String title,
            String youSaid,
            String responses,
            List<String> examples,
            String answer,
            String answerText,
            String owner,
            java.time.@Nullable LocalDate due,
            boolean overdue) {

        static Theme of(PublishedTheme theme) {
            return new Theme(
                    theme.title(),
                    theme.youSaid(),
                    theme.responses(),
                    theme.quotes().stream().map(quote -> quote.publicId()).toList(),
                    theme.answer().name().toLowerCase(Locale.ROOT),
                    theme.answerText(),
                    theme.owner(),
                    theme.dueOn(),
                    theme.overdue());
        }
    }

    static ApiResults of(PublicResults.Results results) {
        return new ApiResults(
                results.consultation().slug(),
                results.responses(),
                results.questions().stream().map(ApiResults::counts).toList(),
                ApiConsultation.LICENCE);
    }

    private static QuestionCounts counts(QuestionResult result) {
        return new QuestionCounts(
                result.question().key(),
                result.question().text(),
                result.question().type().name().toLowerCase(Locale.ROOT),
                shown(result.base()),
                result.lines().stream()
                        .map(line ->
                                new Count(line.row().isEmpty() ? null : line.row(), line.label(), shown(line.count())))
                        .toList());
    }

    private static @Nullable Long shown(QuestionResult.Figure figure) {
        return figure.hidden() ? null : figure.number();
    }
}
