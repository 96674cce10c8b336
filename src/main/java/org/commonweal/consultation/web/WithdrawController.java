package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.privacy.ErasureService;
import org.commonweal.kernel.NotFound;
import org.commonweal.webkit.FormErrors;
import org.commonweal.webkit.FormTokens;
import org.commonweal.webkit.RateLimits;
import org.commonweal.webkit.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets who holds the code of answers that were sent have them erased. */
@Controller
@RequestMapping("/consultations/{slug}/withdraw")
class WithdrawController {

    private static final String FORM = "consultation-withdraw";

    private final PublicConsultations consultations;
    private final Receipts receipts;
    private final ErasureService erasures;
    private final FormTokens tokens;
    private final RateLimits limits;
    private final AnsweringLimits allowed;
    private final Site site;

    WithdrawController(
            PublicConsultations consultations,
            Receipts receipts,
            ErasureService erasures,
            FormTokens tokens,
            RateLimits limits,
            AnsweringLimits allowed,
            Site site) {
        this.site = site;
        this.consultations = consultations;
        this.receipts = receipts;
        this.erasures = erasures;
        this.tokens = tokens;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping
    String ask(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader("Cache-Control", "no-store");
        var receipt = AnswerCookie.read(request)
                .flatMap(code -> receipts.find(slug, code))
                .orElse(null);
        if (receipt == null) {
            return "redirect:/consultations/" + load(slug).slug() + "/resume";
        }
        return ask(load(slug), receipt.reference(), new FormErrors(), model);
    }

    private String ask(PublicConsultation consultation, String reference, FormErrors errors, Model model) {
        model.addAttribute("consultation", consultation);
        model.addAttribute("reference", reference);
        model.addAttribute("errors", errors);
        model.addAttribute("token", tokens.issue(FORM));
        model.addAttribute("page", RespondController.page(consultation, "Erase your answers", "/withdraw"));
        return "consultation/withdraw";
    }

    @PostMapping
    String erase(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        limits.take(FORM, request, allowed.codes(), RespondController.PERIOD);
        var consultation = load(slug);
        var code = AnswerCookie.read(request).orElse(null);
        var receipt = code == null ? null : receipts.find(slug, code).orElse(null);
        if (code == null || receipt == null) {
            return "redirect:/consultations/" + consultation.slug() + "/resume";
        }
        if (tokens.read(FORM, token).isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var errors =
                    new FormErrors().add("erase", "This page was open for more than a day. Nothing was erased yet");
            return ask(consultation, receipt.reference(), errors, model);
        }
        var certificate = erasures.erase(slug, code).orElseThrow(() -> new NotFound("receipt"));
        AnswerCookie.clear(slug, site, request, response);
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("consultation", consultation);
        model.addAttribute("certificate", certificate);
        model.addAttribute("page", RespondController.page(consultation, "Your answers were erased", "/withdraw"));
        return "consultation/erased";
    }

    private PublicConsultation load(String slug) {
        return consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
    }
}
