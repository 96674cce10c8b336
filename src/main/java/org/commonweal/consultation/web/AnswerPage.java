package org.commonweal.consultation.web;

import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.QuestionType;

/**
 * One page of a form as somebody fills it in.
 *
 * @param revision goes back with the form
 * @param back address of the page before
 */
public record AnswerPage(
        String slug,
        String title,
        FormPage page,
        List<QuestionView> questions,
        int revision,
        String back,
        String token) {

    static AnswerPage of(
            Progress progress, FormPage page, Fields fields, int revision, Map<String, String> errors, String token) {
        var shown = page.shown(progress.walk().answers());
        boolean heads = shown.size() == 1 && page.title().isEmpty();
        var slug = progress.consultation().slug();
        var base = "/consultations/" + slug + "/respond";
        return new AnswerPage(
                slug,
                progress.consultation().brief().text().title(),
                page,
                shown.stream()
                        .map(question -> new QuestionView(question, fields, errors, heads))
                        .toList(),
                revision,
                progress.walk()
                        .before(page.key())
                        .map(before -> base + "/" + before.key())
                        .orElse(base),
                token);
    }

    public String action() {
        return "/consultations/" + slug + "/respond/" + page.key();
    }

    public boolean onlyReads() {
        return questions.stream().allMatch(view -> view.question().type() == QuestionType.INFORMATION);
    }
}
