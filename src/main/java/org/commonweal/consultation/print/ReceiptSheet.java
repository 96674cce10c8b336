package org.commonweal.consultation.print;

import java.util.Locale;
import org.commonweal.consultation.PublicConsultation;
import org.commonweal.consultation.Receipts;
import org.commonweal.consultation.form.AnswerWords;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.Writing;
import org.commonweal.uikit.Formats;

/** The copy of their answers that a respondent keeps. */
public final class ReceiptSheet {

    private ReceiptSheet() {}

    public static Sheet of(PublicConsultation consultation, Receipts.Receipt receipt) {
        var title = consultation.brief().text().title();
        var writing = new Writing("Your answers: " + title)
                .paragraph("Reference " + receipt.reference())
                .paragraph("Received on " + Formats.dateTime(receipt.at()))
                .paragraph("Keep the reference: with it you can ask us about your answers, or have them deleted.");
        writing.section("What you sent");
        receipt.form().questions().filter(question -> question.type().asks()).forEach(question -> {
            var parts = receipt.answers().of(question.key());
            if (!parts.isEmpty()) {
                writing.part(question.text());
                AnswerWords.lines(question, parts).forEach(writing::paragraph);
            }
        });
        if (receipt.form().questions().anyMatch(question -> question.type() == QuestionType.EQUALITY)) {
            writing.note("Your answers about equality are kept apart, without your reference, so they are not here.");
        }
        writing.section("How we use it")
                .paragraph(consultation.brief().duties().privacyNotice())
                .paragraph("To ask something: " + consultation.brief().duties().contact());
        return writing.sheet("A copy of the answers given to the consultation " + title, Locale.UK, Print.NORMAL);
    }
}
