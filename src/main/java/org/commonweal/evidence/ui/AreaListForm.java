package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.commonweal.evidence.EvidenceTables;
import org.commonweal.evidence.area.AreaListOffer;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.table.LayoutChoice;
import org.commonweal.evidence.table.LayoutGuess;
import org.commonweal.evidence.table.TableFile;
import org.commonweal.evidence.table.TableSource;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Loads a list of codes and names from a table, and names every row that keeps it from being loaded. */
class AreaListForm extends Div {

    private final AreaService service;
    private final EvidenceTables tables;
    private final FileService files;
    private final transient Runnable done;
    private final AreaSetFields about = new AreaSetFields();
    private final Select<String> code = new Select<>();
    private final Select<String> label = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div offer = new Div();
    private final Div problems = new Div();
    private transient @Nullable Chosen chosen;

    /** The file chosen, how it is read, and what it offers. */
    private record Chosen(StoredFileDetails file, LayoutGuess layout, AreaListOffer offer) {}

    AreaListForm(AreaService service, EvidenceTables tables, FileService files, Runnable done) {
        this.service = service;
        this.tables = tables;
        this.files = files;
        this.done = done;
        code.setLabel("Column with the code");
        label.setLabel("Column with the name");
        code.addValueChangeListener(change -> follow(change.getValue()));
        problems.getElement().setAttribute("role", "alert");
        offer.setVisible(false);
        offer.add(found, Fields.row(code, label), Fields.row(new Button("Load list", click -> load())), problems);
        add(
                new Paragraph("A table with a column of codes and one of names, such as the lookups of the Office for "
                        + "National Statistics."),
                about,
                new EvidenceUpload(files, "Choose a table", this::look),
                offer);
    }

    void look(StoredFileDetails stored) {
        problems.removeAll();
        Attempt.run(() -> {
            var table = tables.detect(stored.id(), LayoutChoice.none())
                    .orElseThrow(() -> new RuleViolation(
                            "evidence.areaListNoTable", "This is no table. Choose a CSV, Excel or OpenDocument file."));
            var seen = read(stored, table.layout(), service::look);
            chosen = new Chosen(stored, table.layout(), seen);
            found.setText(stored.name() + ": " + Formats.count(seen.columns().size(), "column", "columns") + ".");
            code.setItems(seen.columns());
            label.setItems(seen.columns());
            seen.choices().stream().findFirst().ifPresent(choice -> code.setValue(choice.codeColumn()));
            offer.setVisible(true);
        });
    }

    /** Takes over what goes with the column of codes. */
    private void follow(@Nullable String column) {
        var current = chosen;
        if (current != null) {
            current.offer().choices().stream()
                    .filter(choice -> choice.codeColumn().equals(column))
                    .findFirst()
                    .ifPresent(choice -> {
                        label.setValue(choice.nameColumn());
                        about.suggest(choice.kind());
                    });
        }
    }

    private void load() {
        problems.removeAll();
        var current = chosen;
        if (current == null) {
            return;
        }
        try {
            if (code.isEmpty() || label.isEmpty()) {
                throw new RuleViolation("evidence.noSuchColumn", "Choose the columns that hold code and name.");
            }
            var set = about.read();
            read(
                    current.file(),
                    current.layout(),
                    table -> service.loadList(set, table, code.getValue(), label.getValue()));
        } catch (RuleViolation refused) {
            show(refused);
            return;
        }
        Attempt.done("Loaded. Evidence read from now on is recognised by these codes.");
        files.discard(current.file().id());
        offer.setVisible(false);
        done.run();
    }

    private void show(RuleViolation refused) {
        var explanation = new Paragraph(refused.explanation());
        explanation.addClassName("portal-problem");
        var list = new UnorderedList();
        refused.details().forEach(detail -> list.add(new ListItem(detail)));
        problems.add(explanation, list);
    }

    private <T> T read(StoredFileDetails stored, LayoutGuess layout, Function<TableFile, T> work) {
        try {
            return files.read(stored.id(), path -> work.apply(new TableFile(TableSource.of(path), layout)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
