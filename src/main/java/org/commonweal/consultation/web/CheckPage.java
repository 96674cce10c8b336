package org.commonweal.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.Question;

/** What somebody is about to send, question by question, with the way back to each. */
public record CheckPage(
        String slug, String title, List<Line> lines, List<Line> removed, boolean confirmed, String token) {

    /**
     * One question with its answer.
     *
     * @param page where to change it
     */
    public record Line(String question, List<String> answer, String page) {}

    static CheckPage of(Progress progress, String token) {
        var lines = new ArrayList<Line>();
        for (var page : progress.walk().pages()) {
            for (var question : page.shown(progress.walk().answers())) {
                if (question.type().asks()) {
                    lines.add(line(progress, question, page.key()));
                }
            }
        }
        var removed = progress.form()
                .questions()
                .filter(question -> progress.removed().contains(question.key()))
                .map(question -> new Line(
                        question.text(),
                        AnswerWords.lines(question, progress.given().of(question.key())),
                        ""))
                .toList();
        return new CheckPage(
                progress.consultation().slug(),
                progress.consultation().brief().text().title(),
                lines,
                removed,
                progress.consultation().confirmedByMail(),
                token);
    }

    private static Line line(Progress progress, Question question, String page) {
        var parts = progress.walk().answers().of(question.key());
        return new Line(
                question.text(), parts.isEmpty() ? List.of("Not answered") : AnswerWords.lines(question, parts), page);
    }
}
