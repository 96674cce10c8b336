package org.commonweal.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationState;
import org.commonweal.consultation.proof.ConsultationFiles;
import org.commonweal.consultation.proof.FileCheck;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;

/** The file that shows the consultation was lawful: making it, checking it, and who has read what people said. */
class FilePanel extends Div {

    private final transient ConsultationDetails consultation;
    private final transient PublicationParts parts;
    private final Div files = new Div();
    private final Div readers = new Div();

    FilePanel(ConsultationDetails consultation, PublicationParts parts) {
        this.consultation = consultation;
        this.parts = parts;
        if (consultation.may().readAnswers()) {
            var make = new Button("Make the consultation file", click -> make());
            make.setEnabled(consultation.state().compareTo(ConsultationState.CLOSED) >= 0);
            add(Fields.section(
                    "Consultation file",
                    new Paragraph("Gathers what shows that the decision was still open, that people had reasons and"
                            + " time, and that what they said was considered: as a PDF, with a hash of each part."),
                    Fields.row(make),
                    files));
            showFiles();
        }
        var read = new Button("I have read what people said", click -> {
            if (Attempt.run(() -> parts.receipts().confirm(consultation.id()), "Noted.")) {
                showReaders();
            }
        });
        read.setEnabled(consultation.state().compareTo(ConsultationState.ANALYSED) >= 0);
        add(Fields.section(
                "Read by those who decide",
                new Paragraph("Cabinet members and lead commissioners say here that they have read the report."),
                Fields.row(read),
                readers));
        showReaders();
    }

    private void make() {
        if (Attempt.run(() -> parts.files().make(consultation.id()), "The file is made.")) {
            showFiles();
        }
    }

    private void showFiles() {
        files.removeAll();
        for (var file : parts.files().findRows(consultation.id())) {
            files.add(line(file));
        }
    }

    private Div line(ConsultationFiles.Row file) {
        var download = new Anchor(
                "/files/consultations/" + consultation.slug() + "/file/" + file.id(),
                "Download the file of " + Formats.dateTime(file.madeAt()));
        download.setRouterIgnore(true);
        var result = new Div();
        result.getElement().setAttribute("aria-live", "polite");
        var check = new Button("Check it", click -> {
            result.removeAll();
            result.add(told(parts.files().check(consultation.id(), file.id())));
        });
        check.setAriaLabel("Check the file of " + Formats.dateTime(file.madeAt()));
        return new Div(Fields.row(download, check), result);
    }

    private static Div told(FileCheck check) {
        var box = new Div();
        if (check.good()) {
            box.add(new Paragraph("Every part is as it was when the file was made."));
        } else {
            box.add(new Paragraph("These parts differ from the file:"));
            var list = new UnorderedList();
            check.changed().forEach(name -> list.add(new ListItem(new Span(name))));
            box.add(list);
        }
        if (!check.added().isEmpty()) {
            box.add(new Paragraph("Added since: " + String.join(", ", check.added())));
        }
        return box;
    }

    private void showReaders() {
        readers.removeAll();
        var receipts = parts.receipts().of(consultation.id());
        if (receipts.isEmpty()) {
            readers.add(new Paragraph("Nobody yet."));
            return;
        }
        var list = new UnorderedList();
        receipts.forEach(receipt -> list.add(new ListItem(receipt.name() + ", " + Formats.dateTime(receipt.at()))));
        readers.add(list);
    }
}
