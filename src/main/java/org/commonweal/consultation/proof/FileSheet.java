package org.commonweal.consultation.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonweal.audit.AuditRow;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ResponseQueries;
import org.commonweal.consultation.analysis.Coding;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.publication.ThemeQueries;
import org.commonweal.consultation.publication.ThemeRow;
import org.commonweal.paper.Print;
import org.commonweal.paper.Sheet;
import org.commonweal.paper.Writing;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.springframework.stereotype.Component;

/** Tells in plain words, principle by principle, what the parts of the file show. */
@Component
class FileSheet {

    private final ResponseQueries responses;
    private final ThemeQueries themes;
    private final Coding coding;
    private final ReadReceipts receipts;

    FileSheet(ResponseQueries responses, ThemeQueries themes, Coding coding, ReadReceipts receipts) {
        this.responses = responses;
        this.themes = themes;
        this.coding = coding;
        this.receipts = receipts;
    }

    Sheet of(ConsultationDetails consultation, List<FilePart> parts, List<AuditRow> history, Instant at) {
        var brief = consultation.brief();
        var writing = new Writing("Consultation file: " + brief.text().title());
        writing.paragraph("Made on " + Formats.dateTime(at)
                + ". It gathers what is stored about this consultation under the four principles that courts apply.");
        open(writing, consultation);
        told(writing, consultation);
        time(writing, consultation);
        considered(writing, consultation);
        writing.section("What was done, step by step");
        writing.table(
                "What was done",
                List.of("When", "Who", "What"),
                history.stream()
                        .map(row -> List.of(Formats.dateTime(row.at()), row.who(), row.actionInWords()))
                        .toList());
        writing.section("What this file rests on");
        writing.paragraph(
                "Each part with its SHA-256. The portal compares them with what is stored, and names any part that differs.");
        writing.table(
                "Parts and their hashes",
                List.of("Part", "SHA-256"),
                parts.stream().map(part -> List.of(part.name(), part.hash())).toList());
        return writing.sheet(
                "Evidence that the consultation “%s” was lawful"
                        .formatted(brief.text().title()),
                Locale.UK,
                Print.NORMAL);
    }

    private static void open(Writing writing, ConsultationDetails consultation) {
        var decision = consultation.brief().decision();
        writing.section("1. The proposals were still at a formative stage");
        writing.table(
                "The decision",
                List.of("What", "Said"),
                List.of(
                        List.of("To be decided", decision.matter()),
                        List.of("By", decision.maker()),
                        List.of("Expected", Formats.date(decision.on())),
                        List.of("Consultation opened", Formats.dateTime(consultation.openedAt())),
                        List.of("Could still change", decision.formative()),
                        List.of("Declared open when approved", decision.open() ? "Yes" : "No")));
        writing.table(
                "Options, and why some were set aside",
                List.of("Option", "In short", "Set aside because"),
                decision.options().stream()
                        .map(option -> List.of(option.name(), option.text(), dash(option.setAside())))
                        .toList());
    }

    private static void told(Writing writing, ConsultationDetails consultation) {
        var brief = consultation.brief();
        writing.section("2. People were given enough reasons and information");
        writing.part("Published with it");
        writing.paragraph(brief.text().information());
        writing.paragraph("Equality: " + Labels.of(brief.duties().equality()) + ". "
                + brief.duties().equalityNote());
        writing.part("What was asked");
        writing.numbered(consultation.form().questions().map(Question::text).toList());
        writing.part("Changed while it was open");
        if (consultation.changes().isEmpty()) {
            writing.paragraph("Nothing.");
        } else {
            writing.table(
                    "Changes, each told to everyone at once",
                    List.of("When", "Note", "Before and after"),
                    consultation.changes().stream()
                            .map(change ->
                                    List.of(Formats.dateTime(change.at()), change.note(), dash(change.difference())))
                            .toList());
        }
    }

    private void time(Writing writing, ConsultationDetails consultation) {
        var period = consultation.brief().period();
        writing.section("3. People had enough time");
        writing.paragraph("From %s to 11:59pm on %s: %d days, of them %d working days."
                .formatted(
                        Formats.date(period.opensOn()),
                        Formats.date(period.closesOn()),
                        period.days(),
                        period.workingDays()));
        writing.list(period.warnings());
        if (!period.reason().isEmpty()) {
            writing.paragraph("Reason given: " + period.reason());
        }
        var totals = responses.totals(consultation.id());
        var rows = new ArrayList<List<String>>();
        totals.channels().forEach((channel, count) -> rows.add(List.of(Labels.of(channel), Formats.number(count))));
        rows.add(List.of("All", Formats.number(totals.all())));
        writing.table("What came in, by the way it came", List.of("Way", "Responses"), rows);
    }

    private void considered(Writing writing, ConsultationDetails consultation) {
        var id = consultation.id();
        writing.section("4. What people said was conscientiously taken into account");
        writing.paragraph("How answers were read: " + dash(consultation.analysisNote()));
        var rows = consultation
                .form()
                .questions()
                .filter(question -> question.type().freeText())
                .map(question -> {
                    var progress = coding.progress(id, question.key());
                    return List.of(
                            question.text(), Formats.number(progress.answers()), Formats.number(progress.coded()));
                })
                .toList();
        if (!rows.isEmpty()) {
            writing.table("Answers in words", List.of("Question", "Answers", "Coded"), rows);
        }
        var gathered = themes.findRows(id);
        if (!gathered.isEmpty()) {
            writing.table(
                    "Themes, and what the council answers",
                    List.of("Theme", "Responses", "Answer", "In full", "Who answers for it"),
                    gathered.stream().map(FileSheet::theme).toList());
        }
        writing.paragraph("Reported: " + dash(consultation.report()));
        var read = receipts.of(id);
        if (read.isEmpty()) {
            writing.note("Nobody who decides has said yet that they have read it.");
        } else {
            writing.table(
                    "Who has read it",
                    List.of("Who", "When"),
                    read.stream()
                            .map(receipt -> List.of(receipt.name(), Formats.dateTime(receipt.at())))
                            .toList());
        }
    }

    private static List<String> theme(ThemeRow theme) {
        return List.of(
                theme.title(),
                Formats.number(theme.responses()),
                theme.answer().label(),
                dash(theme.answerText()),
                theme.owner());
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
