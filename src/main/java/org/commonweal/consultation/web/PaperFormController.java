package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.print.FormSheet;
import org.commonweal.consultation.variant.TextKeys;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.consultation.variant.VariantKind;
import org.commonweal.consultation.variant.Wording;
import org.commonweal.kernel.NotFound;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.TaggedPdf;
import org.commonweal.uikit.Formats;
import org.commonweal.webkit.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The form on paper, for everyone: in each version of the questions, in normal and in large print. */
@Controller
class PaperFormController {

    private final PublicConsultations consultations;
    private final RateLimits limits;
    private final AnsweringLimits allowed;
    private final AnswerTongues tongues;

    PaperFormController(
            PublicConsultations consultations, RateLimits limits, AnsweringLimits allowed, AnswerTongues tongues) {
        this.tongues = tongues;
        this.consultations = consultations;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping("/consultations/{slug}/paper")
    void html(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String print,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Sheets.html(sheet(slug, version, print, request), response);
    }

    @GetMapping("/consultations/{slug}/paper.pdf")
    void pdf(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String print,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sheet = sheet(slug, version, print, request);
        if (TaggedPdf.canWrite(sheet)) {
            Sheets.pdf(sheet, slug + ".pdf", response);
        } else {
            // A browser has the letters, and prints them.
            response.sendRedirect("/consultations/" + slug + "/paper?" + request.getQueryString());
        }
    }

    private Sheet sheet(String slug, String version, String print, HttpServletRequest request) {
        limits.take("consultation-paper", request, allowed.sheets(), RespondController.PERIOD);
        var consultation = consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
        int number = version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : consultation.formNumber();
        var form = consultations.findForm(slug, number).orElseThrow(() -> new NotFound("form"));
        var tongue = tongues.asked(consultation, request);
        boolean large = print.equals("large") || tongue.kind() == VariantKind.EASY_READ;
        return FormSheet.of(
                tongue.title(consultation.brief()),
                form,
                number,
                returning(consultation, tongue),
                tongue,
                large ? Print.LARGE : Print.NORMAL);
    }

    private static List<List<Wording>> returning(PublicConsultation consultation, Tongue tongue) {
        var brief = consultation.brief();
        var duties = brief.duties();
        var until = "It has to reach us by " + Formats.date(brief.period().closesOn())
                + ". To hand it in, or to ask something: ";
        return List.of(
                List.of(tongue.say(TextKeys.SUMMARY, brief.text().summary())),
                List.of(
                        new Wording(until, tongue.rest(), tongue.restDir()),
                        tongue.say(TextKeys.CONTACT, duties.contact())),
                List.of(tongue.say(TextKeys.PRIVACY, duties.privacyNotice())));
    }
}
