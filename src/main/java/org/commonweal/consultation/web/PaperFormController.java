package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.print.FormSheet;
import org.commonweal.kernel.NotFound;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
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

    PaperFormController(PublicConsultations consultations, RateLimits limits, AnsweringLimits allowed) {
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
        Sheets.pdf(sheet(slug, version, print, request), slug + ".pdf", response);
    }

    private Sheet sheet(String slug, String version, String print, HttpServletRequest request) {
        limits.take("consultation-paper", request, allowed.sheets(), RespondController.PERIOD);
        var consultation = consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
        int number = version.matches("[1-9]\\d{0,3}") ? Integer.parseInt(version) : consultation.formNumber();
        var form = consultations.findForm(slug, number).orElseThrow(() -> new NotFound("form"));
        return FormSheet.of(
                consultation.brief().text().title(),
                form,
                number,
                returning(consultation),
                Locale.UK,
                print.equals("large") ? Print.LARGE : Print.NORMAL);
    }

    private static List<String> returning(PublicConsultation consultation) {
        var brief = consultation.brief();
        return List.of(
                brief.text().summary(),
                "It has to reach us by " + Formats.date(brief.period().closesOn())
                        + ". To hand it in, or to ask something: "
                        + brief.duties().contact(),
                brief.duties().privacyNotice());
    }
}
