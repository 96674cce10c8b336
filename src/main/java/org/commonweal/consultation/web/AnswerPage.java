package org.commonweal.consultation.web;

import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.Tongues;
import org.commonweal.consultation.variant.Wording;

/**
 * One page of a form as somebody fills it in.
 *
 * @param t in which way it is said
 * @param ways the others
 * @param revision goes back with the form
 * @param back address of the page before
 */
public record AnswerPage(
        String slug,
        Tongue t,
        List<Tongue> ways,
        Wording title,
        FormPage page,
        List<QuestionView> questions,
        int revision,
        String back,
        String token) {

    static AnswerPage of(
            Progress progress,
            Tongues tongues,
            FormPage page,
            Fields fields,
            int revision,
            Map<String, String> errors,
            String token) {
        var tongue = tongues.of(progress.variant());
        var shown = page.shown(progress.walk().answers());
        boolean heads = shown.size() == 1 && page.title().isEmpty();
        var slug = progress.consultation().slug();
        var base = "/consultations/" + slug + "/respond";
        return new AnswerPage(
                slug,
                tongue,
                tongues.besides(tongue),
                tongue.title(progress.consultation().brief()),
                page,
                shown.stream()
                        .map(question -> new QuestionView(question, fields, errors, heads, tongue))
                        .toList(),
                revision,
                progress.walk()
                        .before(page.key())
                        .map(before -> base + "/" + before.key())
                        .orElse(base),
                token);
    }

    public Wording heading() {
        return t.titleOf(page);
    }

    /** Address of the film that says this page; empty for none. */
    public String film() {
        return t.film(page).orElse("");
    }

    public String action() {
        return "/consultations/" + slug + "/respond/" + page.key();
    }

    public boolean onlyReads() {
        return questions.stream().allMatch(view -> view.question().type() == QuestionType.INFORMATION);
    }
}
