package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.privacy.Certificate;
import org.commonweal.consultation.privacy.RetentionReport;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** What people asked about their own answers, and what goes by itself. */
class PrivacyPanel extends Div {

    private final transient ConsultationDetails consultation;
    private final transient PrivacyParts parts;
    private final transient Runnable done;
    private final TextField reference = new TextField("Reference on the receipt");

    PrivacyPanel(ConsultationDetails consultation, PrivacyParts parts, Runnable done) {
        this.consultation = consultation;
        this.parts = parts;
        this.done = done;
        request();
        erased();
        retention();
    }

    private void request() {
        var pack = new Anchor("", "Download what we hold");
        pack.setRouterIgnore(true);
        pack.addClassName("portal-button");
        pack.setVisible(false);
        reference.setHelperText("Such as R-7K2MP-QX4TD. Whoever asks has to name it.");
        reference.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.EAGER);
        reference.addValueChangeListener(change -> {
            var typed = change.getValue().strip().toUpperCase(java.util.Locale.UK);
            pack.setVisible(typed.matches("[A-Z0-9-]{4,20}"));
            pack.setHref(ConsultationPaths.pack(consultation.slug(), typed));
        });
        add(
                new H2("Somebody asks about their answers"),
                new Paragraph(
                        "They can erase their answers themselves from the receipt. By reference, you can do it for"
                                + " them. "
                                + Formats.count(parts.objections().count(consultation.id()), "person", "people")
                                + " objected to publication."),
                reference,
                Fields.row(
                        pack,
                        new Button("Keep from publication", click -> object()),
                        new Button("Erase", click -> erase())));
    }

    private void object() {
        if (Attempt.run(
                () -> parts.objections().object(consultation.id(), reference.getValue()),
                "It will not be published, and goes on being counted.")) {
            done.run();
        }
    }

    private void erase() {
        Confirm.ask(
                "Erase this response?",
                "Answers, files and the way back to them are gone for good. A certificate without personal data stays.",
                "Erase",
                () -> {
                    if (Attempt.run(
                            () -> parts.erasures().erase(consultation.id(), reference.getValue()),
                            "Erased. The certificate is in the list.")) {
                        done.run();
                    }
                });
    }

    private void erased() {
        var certificates = parts.erasures().certificates(consultation.id());
        add(new H2("Erased"));
        add(new PagedTable<Certificate>(
                        "Certificates of erasure",
                        page -> certificates.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        certificates::size)
                .column("Certificate", Certificate::number)
                .column("Erased", certificate -> Formats.dateTime(certificate.at()))
                .column("Asked by", Certificate::askedBy)
                .column("What went", certificate -> String.join("; ", certificate.removed()))
                .whenEmpty(new EmptyState("Nothing was erased on request."))
                .refresh());
        for (var edition : parts.editions().findAll(consultation.id())) {
            var link = new Anchor(
                    ConsultationPaths.edition(consultation.slug(), edition.number()),
                    "Download edition %d of the published numbers, which stood until %s"
                            .formatted(edition.number(), Formats.dateTime(edition.until())));
            link.setRouterIgnore(true);
            add(new Paragraph(link));
        }
    }

    private void retention() {
        var lines = parts.retention().look().lines();
        add(
                new H2("What goes by itself"),
                new Paragraph("Every night, for all consultations. Due now is what tonight's run would take."));
        add(new PagedTable<RetentionReport.Line>("Retention", page -> lines, lines::size)
                .column("Data", line -> line.kind().label())
                .column("Kept", line -> line.period() + " " + line.kind().trigger())
                .column("Then", line -> line.kind().action())
                .column("Due now", line -> Formats.number(line.due()))
                .refresh());
    }
}
