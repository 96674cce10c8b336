package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.commonweal.consultation.Answering;
import org.commonweal.consultation.Origins;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.ResumeCode;
import org.commonweal.consultation.variant.FixedWords;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.Page;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Site;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting to answer, leaving with a code and coming back with it, and clearing the device. */
@Controller
@RequestMapping(path = "/consultations/{slug}")
@EnableConfigurationProperties(AnsweringLimits.class)
class RespondController {

    static final Duration PERIOD = Duration.ofMinutes(10);
    private static final String START = "consultation-start";

    private final PublicConsultations consultations;
    private final Answering answering;
    private final Origins origins;
    private final FormTokens tokens;
    private final RateLimits limits;
    private final AnsweringLimits allowed;
    private final Site site;
    private final AnswerTongues tongues;

    RespondController(
            PublicConsultations consultations,
            Answering answering,
            Origins origins,
            FormTokens tokens,
            RateLimits limits,
            AnsweringLimits allowed,
            Site site,
            AnswerTongues tongues) {
        this.site = site;
        this.tongues = tongues;
        this.consultations = consultations;
        this.answering = answering;
        this.origins = origins;
        this.tokens = tokens;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping(path = "/respond")
    String begin(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        var consultation = load(slug);
        boolean going = AnswerCookie.read(request)
                .flatMap(code -> answering.find(slug, code))
                .isPresent();
        return begin(consultation, tongues.asked(consultation, request), going, new FormErrors(), response, model);
    }

    private String begin(
            PublicConsultation consultation,
            Tongue tongue,
            boolean going,
            FormErrors errors,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("consultation", consultation);
        model.addAttribute("t", tongue);
        model.addAttribute("ways", tongues.all(consultation).besides(tongue));
        model.addAttribute("going", going);
        model.addAttribute("errors", errors);
        model.addAttribute("token", tokens.issue(START));
        model.addAttribute("page", page(consultation, tongue, FixedWords.GIVE, "/respond"));
        return "consultation/begin";
    }

    @PostMapping(path = "/respond")
    String start(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(name = AnswerTongues.FIELD, defaultValue = "") String variant,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take(START, request, allowed.starts(), PERIOD);
        var consultation = load(slug);
        if (!consultation.answeredHere()) {
            return "redirect:/consultations/" + slug;
        }
        if (tokens.read(START, token).isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var errors = new FormErrors().add("start", "This page was open for more than a day. Start again now");
            var tongue = tongues.all(consultation).of(variant);
            return begin(consultation, tongue, false, errors, response, model);
        }
        var code = answering.start(slug, !website.isEmpty());
        tongues.begin(consultation, code, variant);
        origins.note(slug, code, request.getRemoteAddr());
        AnswerCookie.set(slug, code, site, request, response);
        return "redirect:" + next(slug, code);
    }

    /** Where somebody goes on: the first page they have not sent yet. */
    @GetMapping(path = "/respond/continue")
    String goOn(@PathVariable String slug, HttpServletRequest request) {
        return "redirect:"
                + AnswerCookie.read(request)
                        .filter(code -> answering.find(slug, code).isPresent())
                        .map(code -> next(slug, code))
                        .orElse("/consultations/" + slug + "/resume");
    }

    private String next(String slug, ResumeCode code) {
        var progress = answering.find(slug, code).orElseThrow(() -> new NotFound("Draft"));
        var base = "/consultations/" + slug + "/respond/";
        return base + (progress.sent() ? "sent" : progress.next().key());
    }

    @GetMapping(path = "/respond/later")
    String later(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var consultation = load(slug);
        var code = AnswerCookie.read(request)
                .filter(known -> answering.find(slug, known).isPresent());
        if (code.isEmpty()) {
            return "redirect:/consultations/" + slug + "/resume";
        }
        model.addAttribute("consultation", consultation);
        model.addAttribute("code", code.get().shown());
        model.addAttribute("page", page(consultation, "Your answers are saved", "/respond/later"));
        return "consultation/later";
    }

    @GetMapping(path = "/resume")
    String resume(@PathVariable String slug, HttpServletResponse response, Model model) {
        return resume(load(slug), new FormErrors(), response, model);
    }

    private String resume(
            PublicConsultation consultation, FormErrors errors, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("consultation", consultation);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "page", page(consultation, (errors.any() ? "Error: " : "") + "Go on with your answers", "/resume"));
        return "consultation/resume";
    }

    @PostMapping(path = "/resume")
    String goOn(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take("consultation-resume", request, allowed.codes(), PERIOD);
        var consultation = load(slug);
        var known = ResumeCode.typed(code)
                .filter(typed -> answering.find(slug, typed).isPresent());
        if (known.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var errors = new FormErrors()
                    .add(
                            "code",
                            "No saved answers have this code. Check the letters, and that it is for this consultation");
            return resume(consultation, errors, response, model);
        }
        AnswerCookie.set(slug, known.get(), site, request, response);
        return "redirect:" + next(slug, known.get());
    }

    @PostMapping(path = "/respond/clear")
    String clear(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        AnswerCookie.clear(slug, site, request, response);
        return "redirect:/consultations/" + load(slug).slug();
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }

    static Page page(PublicConsultation consultation, Tongue tongue, FixedWords title, String path) {
        return page(consultation, tongue, tongue.say(title).text(), path);
    }

    /** A page said in one way; what search engines read of it is in the same language. */
    static Page page(PublicConsultation consultation, Tongue tongue, String title, String path) {
        var name = tongue.title(consultation.brief()).text();
        return Page.of(title + " – " + name, name, "/consultations/" + consultation.slug() + path)
                .in(tongue.lang(), tongue.dir());
    }

    static Page page(PublicConsultation consultation, String title, String path) {
        var name = consultation.brief().text().title();
        return Page.of(title + " – " + name, name, "/consultations/" + consultation.slug() + path);
    }
}
