package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.Confirmations;
import org.commonweal.consultation.Progress;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.consultation.Saving;
import org.commonweal.consultation.Sending;
import org.commonweal.consultation.form.AnswerReader;
import org.commonweal.consultation.form.Fields;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.variant.FixedWords;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of a form, checking the answers, sending them, and the receipt. */
@Controller
@RequestMapping(path = "/consultations/{slug}/respond")
class AnswerController {

    private static final String FORM = "consultation-answer";
    private static final String EXPIRED = "This page was open for more than a day. Your answer is saved: send it again";

    private final Answering answering;
    private final Confirmations confirmations;
    private final Receipts receipts;
    private final FormTokens tokens;
    private final RateLimits limits;
    private final AnsweringLimits allowed;
    private final AnswerTongues tongues;

    AnswerController(
            Answering answering,
            Confirmations confirmations,
            Receipts receipts,
            FormTokens tokens,
            RateLimits limits,
            AnsweringLimits allowed,
            AnswerTongues tongues) {
        this.tongues = tongues;
        this.answering = answering;
        this.confirmations = confirmations;
        this.receipts = receipts;
        this.tokens = tokens;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping(path = "/{key}")
    String page(
            @PathVariable String slug,
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        var progress = progress(slug, request);
        if (progress == null || progress.sent()) {
            return away(slug, progress);
        }
        var page = progress.walk().page(key).orElse(null);
        return page == null
                ? "redirect:/consultations/" + slug + "/respond/"
                        + progress.next().key()
                : show(progress, page, progress.fields(key), progress.revision(key), Map.of(), model);
    }

    @PostMapping(path = "/{key}")
    String save(
            @PathVariable String slug,
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        limits.take(FORM, request, allowed.pages(), RespondController.PERIOD);
        var code = AnswerCookie.read(request).orElse(null);
        var progress = code == null ? null : answering.find(slug, code).orElse(null);
        var page = progress == null ? null : progress.form().page(key).orElse(null);
        if (code == null || progress == null || page == null) {
            return away(slug, progress);
        }
        return keep(code, progress, page, request.getParameterMap(), Map.of(), response, model);
    }

    /** The page of a question for a file. */
    @PostMapping(path = "/{key}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String saveWithFiles(
            @PathVariable String slug,
            @PathVariable String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        limits.take(FORM, request, allowed.pages(), RespondController.PERIOD);
        limits.take("consultation-file", request, allowed.files(), RespondController.PERIOD);
        var code = AnswerCookie.read(request).orElse(null);
        var progress = code == null ? null : answering.find(slug, code).orElse(null);
        var page = progress == null ? null : progress.walk().page(key).orElse(null);
        if (code == null || progress == null || page == null || progress.sent()) {
            return away(slug, progress);
        }
        var refused = new TreeMap<String, String>();
        var taken = new HashMap<String, String[]>();
        var sent = Multipart.read(request, (field, name, in) -> {
            var question = field.endsWith("-file") ? field.substring(0, field.length() - 5) : field;
            if (!progress.consultation().takesAnswers() || !page.asks(question)) {
                return;
            }
            try {
                taken.put(question, new String[] {answering.attach(slug, code, question, name, in)});
            } catch (RuleViolation violation) {
                refused.put(question, violation.getMessage());
            }
        });
        page.questions().stream()
                .filter(question -> sent.containsKey(question.key() + "-remove"))
                .forEach(question -> sent.remove(question.key()));
        sent.putAll(taken);
        return keep(code, progress, page, sent, refused, response, model);
    }

    private String keep(
            ResumeCode code,
            Progress progress,
            FormPage page,
            Map<String, String[]> sent,
            Map<String, String> refused,
            HttpServletResponse response,
            Model model) {
        var slug = progress.consultation().slug();
        var later = !first(sent, "later").isEmpty();
        var revision = first(sent, "revision");
        var fields = Fields.of(page, sent);
        int seen = revision.matches("\\d{1,6}") ? Integer.parseInt(revision) : 0;
        if (later && fields.blank() && !progress.seen(page.key())) {
            return "redirect:/consultations/" + slug + "/respond/later";
        }
        var saving = answering.save(slug, code, page.key(), seen, fields);
        if (refused.isEmpty() && tongues.turned(progress, code, sent, saving)) {
            return "redirect:/consultations/" + slug + "/respond/" + page.key();
        }
        return switch (saving) {
            case Saving.Saved saved when !refused.isEmpty() -> again(code, page, refused, response, slug, model);
            case Saving.Wrong wrong
            when !refused.isEmpty() -> {
                var all = new TreeMap<>(wrong.errors());
                all.putAll(refused);
                yield again(code, page, all, response, slug, model);
            }
            case Saving.Saved saved when later -> "redirect:/consultations/" + slug + "/respond/later";
            case Saving.Wrong wrong when later -> "redirect:/consultations/" + slug + "/respond/later";
            case Saving.Saved saved
            when tokens.read(FORM, first(sent, "token")).isEmpty() ->
                again(code, page, Map.of(page.questions().getFirst().key(), EXPIRED), response, slug, model);
            case Saving.Saved saved -> "redirect:/consultations/" + slug + "/respond/" + saved.next();
            case Saving.Wrong wrong -> again(code, page, wrong.errors(), response, slug, model);
            case Saving.Clash clash -> clash(progress, page, fields, clash, response, model);
            case Saving.Late late -> late(progress, Typed.of(page.questions(), fields), response, model);
            case Saving.AlreadySent already -> "redirect:/consultations/" + slug + "/respond/sent";
            case Saving.NotOnTheWay lost -> "redirect:/consultations/" + slug + "/respond/continue";
        };
    }

    private static String first(Map<String, String[]> sent, String name) {
        var values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    @GetMapping(path = "/check")
    String check(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var progress = progress(slug, request);
        if (progress == null || progress.sent()) {
            return away(slug, progress);
        }
        return check(progress, new FormErrors(), model);
    }

    private String check(Progress progress, FormErrors errors, Model model) {
        model.addAttribute("check", CheckPage.of(progress, tongues.all(progress.consultation()), tokens.issue(FORM)));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "page",
                RespondController.page(
                        progress.consultation(), tongues.of(progress), FixedWords.CHECK, "/respond/check"));
        return "consultation/check";
    }

    @PostMapping(path = "/check")
    String send(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        limits.take(FORM, request, allowed.pages(), RespondController.PERIOD);
        var code = AnswerCookie.read(request).orElse(null);
        var progress = progress(slug, request);
        if (code == null || progress == null) {
            return away(slug, progress);
        }
        if (!progress.sent() && tokens.read(FORM, token).isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return check(progress, new FormErrors().add("send", EXPIRED), model);
        }
        boolean mailed = progress.consultation().confirmedByMail() && !progress.sent();
        if (mailed && !MailAddress.plausible(email)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return check(progress, new FormErrors().add("email", MailAddress.WRONG), model);
        }
        return switch (mailed ? confirmations.ask(slug, code, email) : answering.send(slug, code)) {
            case Sending.ToConfirm waiting -> "redirect:/consultations/" + slug + "/respond/waiting";
            case Sending.Received received -> "redirect:/consultations/" + slug + "/respond/sent";
            case Sending.Incomplete incomplete -> {
                var page = progress.form().page(incomplete.page()).orElseThrow();
                yield again(code, page, null, response, slug, model);
            }
            case Sending.FileRefused refused -> {
                var page = progress.form().pages().stream()
                        .filter(one -> one.questions().stream()
                                .anyMatch(asked -> asked.key().equals(refused.question())))
                        .findFirst()
                        .orElseThrow();
                yield again(code, page, Map.of(refused.question(), refused.why()), response, slug, model);
            }
            case Sending.Late late ->
                late(progress, Typed.of(progress.walk().questions(), progress.allFields()), response, model);
        };
    }

    @GetMapping(path = "/sent")
    String sent(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var code = AnswerCookie.read(request).orElse(null);
        var receipt = code == null ? null : receipts.find(slug, code).orElse(null);
        var progress = progress(slug, request);
        if (receipt == null || progress == null) {
            return "redirect:/consultations/" + slug + "/respond";
        }
        var tongue = tongues.of(progress);
        var ways = tongues.all(progress.consultation()).besides(tongue);
        model.addAttribute("receipt", ReceiptPage.of(progress.consultation(), tongue, ways, receipt));
        model.addAttribute(
                "page", RespondController.page(progress.consultation(), tongue, FixedWords.RECEIVED, "/respond/sent"));
        return "consultation/sent";
    }

    private @Nullable Progress progress(String slug, HttpServletRequest request) {
        var code = AnswerCookie.read(request).orElse(null);
        var progress = code == null ? null : answering.find(slug, code).orElse(null);
        return code == null || progress == null
                ? progress
                : progress.in(tongues.turned(progress, code, request).code());
    }

    private static String away(String slug, @Nullable Progress progress) {
        return "redirect:/consultations/" + slug + (progress == null ? "/resume" : "/respond/sent");
    }

    /** The page as it is stored now, with what has to be put right; without errors given, with those it has. */
    private String again(
            ResumeCode code,
            FormPage page,
            @Nullable Map<String, String> errors,
            HttpServletResponse response,
            String slug,
            Model model) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        var now = answering.find(slug, code).orElseThrow();
        var fields = now.fields(page.key());
        var wrong = errors != null
                ? errors
                : AnswerReader.errors(page.shown(now.walk().answers()), fields);
        return show(now, page, fields, now.revision(page.key()), wrong, model);
    }

    private String show(
            Progress progress, FormPage page, Fields fields, int revision, Map<String, String> wrong, Model model) {
        var errors = new FormErrors();
        wrong.forEach(errors::add);
        model.addAttribute(
                "form",
                AnswerPage.of(
                        progress,
                        tongues.all(progress.consultation()),
                        page,
                        fields,
                        revision,
                        wrong,
                        tokens.issue(FORM)));
        model.addAttribute("errors", errors);
        model.addAttribute(
                "page",
                RespondController.page(
                        progress.consultation(),
                        tongues.of(progress),
                        (errors.any() ? "Error: " : "") + tongues.of(progress).nameOf(page),
                        "/respond/" + page.key()));
        return "consultation/answer";
    }

    private String clash(
            Progress progress,
            FormPage page,
            Fields sent,
            Saving.Clash clash,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stored", Typed.of(page.questions(), clash.stored()));
        model.addAttribute("sent", Typed.of(page.questions(), sent));
        model.addAttribute("fields", sent.sent());
        model.addAttribute(
                "form",
                AnswerPage.of(
                        progress,
                        tongues.all(progress.consultation()),
                        page,
                        sent,
                        clash.revision(),
                        Map.of(),
                        tokens.issue(FORM)));
        model.addAttribute(
                "page", RespondController.page(progress.consultation(), "Answered twice", "/respond/" + page.key()));
        return "consultation/clash";
    }

    private static String late(Progress progress, List<Typed> typed, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("consultation", progress.consultation());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "page", RespondController.page(progress.consultation(), "This consultation has closed", "/respond"));
        return "consultation/late";
    }
}
