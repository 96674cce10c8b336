package org.commonweal.consultation.web;

import java.util.List;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.variant.Spoken;
import org.commonweal.consultation.variant.Tongue;
import org.commonweal.uikit.Formats;

/**
 * What was received, to keep or print.
 *
 * @param apart whether questions were asked whose answers are kept apart and so cannot be shown
 */
public record ReceiptPage(
        PublicConsultation consultation,
        Tongue t,
        List<Tongue> ways,
        String reference,
        String at,
        List<CheckPage.Line> lines,
        boolean apart) {

    static ReceiptPage of(PublicConsultation consultation, Tongue tongue, List<Tongue> ways, Receipts.Receipt receipt) {
        var lines = receipt.form()
                .questions()
                .filter(question -> !receipt.answers().of(question.key()).isEmpty())
                .map(question -> new CheckPage.Line(
                        tongue.textOf(question),
                        Spoken.lines(tongue, question, receipt.answers().of(question.key())),
                        ""))
                .toList();
        boolean apart = receipt.form().questions().anyMatch(question -> question.type() == QuestionType.EQUALITY);
        return new ReceiptPage(
                consultation, tongue, ways, receipt.reference(), Formats.dateTime(receipt.at()), lines, apart);
    }
}
