package org.commonweal.consultation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonweal.consultation.PublicConsultations;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.print.ReceiptSheet;
import org.commonweal.kernel.NotFound;
import org.commonweal.paper.Sheet;
import org.commonweal.webkit.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The copy of their answers that a respondent keeps, for who holds the code. */
@Controller
class ReceiptCopyController {

    private final PublicConsultations consultations;
    private final Receipts receipts;
    private final RateLimits limits;
    private final AnsweringLimits allowed;

    ReceiptCopyController(
            PublicConsultations consultations, Receipts receipts, RateLimits limits, AnsweringLimits allowed) {
        this.consultations = consultations;
        this.receipts = receipts;
        this.limits = limits;
        this.allowed = allowed;
    }

    @GetMapping("/consultations/{slug}/respond/copy")
    void html(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheets.html(sheet(slug, request, response), response);
    }

    @GetMapping("/consultations/{slug}/respond/copy.pdf")
    void pdf(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheets.pdf(sheet(slug, request, response), "your-answers.pdf", response);
    }

    private Sheet sheet(String slug, HttpServletRequest request, HttpServletResponse response) {
        limits.take("consultation-copy", request, allowed.sheets(), RespondController.PERIOD);
        response.setHeader("Cache-Control", "no-store");
        var receipt = AnswerCookie.read(request).flatMap(code -> receipts.find(slug, code));
        var consultation = consultations.find(slug);
        if (receipt.isEmpty() || consultation.isEmpty()) {
            throw new NotFound("receipt");
        }
        return ReceiptSheet.of(consultation.get(), receipt.get());
    }
}
