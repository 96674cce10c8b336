package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.channel.ImportRow;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.consultation.channel.StaffUploads;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** Reads responses in from a file: choose it, say what its columns are, see what is wrong, then take all or nothing. */
@Route(ChannelPaths.IMPORT)
@PermitAll
class ImportView extends StaffView {

    private final transient ResponseImports imports;
    private final transient StaffUploads uploads;
    private final Div step = new Div();

    ImportView(ConsultationQueries queries, ResponseImports imports, StaffUploads uploads) {
        super(queries);
        this.imports = imports;
        this.uploads = uploads;
    }

    @Override
    protected void show(ConsultationDetails consultation, BeforeEnterEvent event) {
        heading("Import responses");
        lead("From a table with one row for each response. Nothing is stored before you have seen what would happen.");
        step.removeAll();
        step.add(new Paragraph("1. Choose the file: CSV, Excel or OpenDocument, with the questions as headings."));
        step.add(new ResponseUpload(
                uploads,
                consultation.id(),
                "Choose a file",
                "or drop it here, up to 100 MB",
                file -> received(consultation, file)));
        content.add(step, before(consultation));
    }

    /** Goes on with a file that is stored and checked. */
    void received(ConsultationDetails consultation, StoredFileDetails file) {
        Attempt.run(() -> {
            var panel = new ImportPanel(imports, consultation, file);
            step.removeAll();
            step.add(panel);
        });
    }

    private Div before(ConsultationDetails consultation) {
        var runs = imports.findRuns(consultation.id());
        var table = new PagedTable<ImportRow>(
                        "Files read in before",
                        page -> runs.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        runs::size)
                .column("File", ImportRow::fileName)
                .column("Responses added", row -> Formats.number(row.added()))
                .column("There already", row -> Formats.number(row.before()))
                .column("When", row -> Formats.dateTime(row.at()))
                .whenEmpty(new EmptyState("No file has been read in yet."))
                .refresh();
        return new Div(Fields.section("Files read in before", table));
    }
}
