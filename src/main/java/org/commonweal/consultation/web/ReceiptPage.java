package org.commonweal.consultation.web;

import java.util.List;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.uikit.Formats;

/**
 * What was received, to keep or print.
 *
 * @param apart whether questions were asked whose answers are kept apart and so cannot be shown
 */
public record ReceiptPage(
        PublicConsultation consultation, String reference, String at, List<CheckPage.Line> lines, boolean apart) {

    static ReceiptPage of(PublicConsultation consultation, Receipts.Receipt receipt) {
        var lines = receipt.form()
                .questions()
                .filter(question -> !receipt.answers().of(question.key()).isEmpty())
                .map(question -> new CheckPage.Line(
                        question.text(),
                        AnswerWords.lines(question, receipt.answers().of(question.key())),
                        ""))
                .toList();
        boolean apart = receipt.form().questions().anyMatch(question -> question.type() == QuestionType.EQUALITY);
        return new ReceiptPage(consultation, receipt.reference(), Formats.dateTime(receipt.at()), lines, apart);
    }
}
