package org.commonweal.consultation.web;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.variant.FixedWords;
import org.commonweal.consultation.variant.Spoken;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Tongues;
import org.commonweal.consultation.variant.Wording;

/** What somebody is about to send, question by question, with the way back to each. */
public record CheckPage(
        String slug,
        Tongue t,
        List<Tongue> ways,
        Wording title,
        List<Line> lines,
        List<Line> removed,
        boolean confirmed,
        String token) {

    /**
     * One question with its answer.
     *
     * @param page where to change it
     */
    public record Line(Wording question, List<List<Wording>> answer, String page) {}

    static CheckPage of(Progress progress, Tongues tongues, String token) {
        var tongue = tongues.of(progress.variant());
        var lines = new ArrayList<Line>();
        for (var page : progress.walk().pages()) {
            for (var question : page.shown(progress.walk().answers())) {
                if (question.type().asks()) {
                    lines.add(line(progress, tongue, question, page.key()));
                }
            }
        }
        var removed = progress.form()
                .questions()
                .filter(question -> progress.removed().contains(question.key()))
                .map(question -> new Line(
                        tongue.textOf(question),
                        Spoken.lines(tongue, question, progress.given().of(question.key())),
                        ""))
                .toList();
        return new CheckPage(
                progress.consultation().slug(),
                tongue,
                tongues.besides(tongue),
                tongue.title(progress.consultation().brief()),
                lines,
                removed,
                progress.consultation().confirmedByMail(),
                token);
    }

    private static Line line(Progress progress, Tongue tongue, Question question, String page) {
        var parts = progress.walk().answers().of(question.key());
        return new Line(
                tongue.textOf(question),
                parts.isEmpty()
                        ? List.of(List.of(tongue.say(FixedWords.NOT_ANSWERED)))
                        : Spoken.lines(tongue, question, parts),
                page);
    }
}
