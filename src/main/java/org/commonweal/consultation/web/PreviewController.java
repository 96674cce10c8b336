package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Questionnaire;
import org.commonweal.consultation.form.Walk;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.VariantQueries;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Shows staff the form as a respondent meets it, routes and all. Nothing is stored: what was typed so far travels in
 * the address.
 */
@Controller
class PreviewController {

    /** As on the public pages: styles, and no script. */
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final ConsultationQueries consultations;
    private final VariantQueries variants;

    PreviewController(ConsultationQueries consultations, VariantQueries variants) {
        this.variants = variants;
        this.consultations = consultations;
    }

    /** @param at the page that was filled in last; none at the beginning */
    @GetMapping("/files/consultations/{slug}/preview")
    String preview(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(name = AnswerTongues.FIELD, defaultValue = "") String variant,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        var consultation = consultations.get(slug);
        if (!consultation.may().readAnswers()) {
            throw new NotFound("consultation");
        }
        var form = consultation.form();
        var typed = typed(form, request.getParameterMap());
        var walk = Walk.through(form, AnswerReader.answers(form.questions().toList(), typed));
        var filled = walk.page(at).orElse(null);
        Map<String, String> errors =
                filled == null ? Map.of() : AnswerReader.errors(filled.shown(walk.answers()), typed);
        var page = filled == null
                ? walk.pages().stream().findFirst().orElse(null)
                : errors.isEmpty() ? walk.after(at).orElse(null) : filled;
        var tongue = variant.isEmpty()
                ? Tongue.MAIN
                : variants.get(consultation.id(), variant).tongue();
        show(consultation, tongue, walk, page, typed, errors, model);
        return "consultation/preview";
    }

    private static void show(
            ConsultationDetails consultation,
            Tongue tongue,
            Walk walk,
            @org.jspecify.annotations.Nullable FormPage page,
            Fields typed,
            Map<String, String> wrong,
            Model model) {
        var errors = new FormErrors();
        wrong.forEach(errors::add);
        var shown = page == null ? List.<QuestionView>of() : views(page, tongue, walk, typed, wrong);
        model.addAttribute("preview", new PreviewPage(consultation, tongue, page, shown, carried(page, typed)));
        model.addAttribute("errors", errors);
        var name = page == null ? "The end" : tongue.nameOf(page);
        model.addAttribute(
                "page",
                Page.of(
                                (errors.any() ? "Error: " : "") + "Preview: " + name,
                                "Preview of a form",
                                "/files/consultations/" + consultation.slug() + "/preview")
                        .in(tongue.lang(), tongue.dir()));
    }

    private static List<QuestionView> views(
            FormPage page, Tongue tongue, Walk walk, Fields typed, Map<String, String> wrong) {
        var questions = page.shown(walk.answers());
        boolean heads = questions.size() == 1 && page.title().isEmpty();
        return questions.stream()
                .map(question -> new QuestionView(question, typed, wrong, heads, tongue))
                .toList();
    }

    private static Fields typed(Questionnaire form, Map<String, String[]> parameters) {
        var all = new HashMap<String, List<String>>();
        form.pages().forEach(page -> all.putAll(Fields.of(page, parameters).sent()));
        return new Fields(all);
    }

    /** What other pages were answered, to be sent along. */
    private static List<Map.Entry<String, String>> carried(
            @org.jspecify.annotations.Nullable FormPage page, Fields typed) {
        var own = page == null ? Fields.none() : Fields.of(page, arrays(typed));
        var carried = new ArrayList<Map.Entry<String, String>>();
        typed.sent().forEach((name, values) -> {
            if (!own.sent().containsKey(name)) {
                values.forEach(value -> carried.add(Map.entry(name, value)));
            }
        });
        return carried;
    }

    private static Map<String, String[]> arrays(Fields typed) {
        var arrays = new HashMap<String, String[]>();
        typed.sent().forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    @ExceptionHandler({NotFound.class, AccessRefused.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound() {}
}
