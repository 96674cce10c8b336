package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A small card of a consultation that any site may show in a frame; it runs no script and sets no cookie. */
@Controller
class CardController {

    /** What the other public pages say, except that anybody may frame it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final PublicConsultations consultations;

    CardController(PublicConsultations consultations) {
        this.consultations = consultations;
    }

    @GetMapping("/consultations/{slug}/card")
    String card(@PathVariable String slug, HttpServletResponse response, Model model) {
        model.addAttribute("consultation", consultations.find(slug).orElseThrow(() -> new NotFound("consultation")));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return "consultation/card";
    }

    /** The page that tells how to show the card and to read the data. */
    @GetMapping("/consultations/{slug}/share")
    String share(@PathVariable String slug, Model model) {
        var consultation = consultations.find(slug).orElseThrow(() -> new NotFound("consultation"));
        model.addAttribute("consultation", consultation);
        model.addAttribute("page", RespondController.page(consultation, "Share and reuse", "/share"));
        return "consultation/share";
    }
}
