package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.AreaSetRow;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Loads outlines from a GeoJSON file, after showing which properties hold code and name. */
class BoundaryForm extends Div {

    private static final String NEW_LIST = "A new list";

    private final AreaService service;
    private final FileService files;
    private final transient Runnable done;
    private final Select<AreaSetRow> target = new Select<>();
    private final AreaSetFields about = new AreaSetFields();
    private final Select<String> code = new Select<>();
    private final Select<String> label = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div offer = new Div();
    private transient @Nullable StoredFileDetails file;

    BoundaryForm(AreaService service, FileService files, Runnable done) {
        this.service = service;
        this.files = files;
        this.done = done;
        target.setLabel("Outlines for");
        target.setEmptySelectionAllowed(true);
        target.setEmptySelectionCaption(NEW_LIST);
        target.setItemLabelGenerator(set -> set == null ? NEW_LIST : set.name());
        target.addValueChangeListener(change -> about.setVisible(change.getValue() == null));
        code.setLabel("Property with the code");
        label.setLabel("Property with the name");
        offer.setVisible(false);
        offer.add(found, Fields.row(code, label), Fields.row(new Button("Load outlines", click -> load())));
        add(
                new Paragraph("A GeoJSON file of polygons in longitude and latitude."),
                Fields.row(target),
                about,
                new EvidenceUpload(files, "Choose a GeoJSON file", this::look),
                offer);
    }

    void offer(List<AreaSetRow> sets) {
        target.setItems(sets);
    }

    private void look(StoredFileDetails stored) {
        Attempt.run(() -> {
            try (var in = files.open(stored.id())) {
                var seen = service.look(in);
                file = stored;
                found.setText(Formats.count(seen.features(), "area", "areas") + " in " + stored.name() + ".");
                code.setItems(seen.properties());
                code.setValue(seen.codeProperty());
                label.setItems(seen.properties());
                label.setValue(seen.nameProperty());
                offer.setVisible(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void load() {
        var stored = file;
        if (stored != null
                && Attempt.run(() -> load(stored), "Loaded. Evidence read from now on is recognised by these codes.")) {
            files.discard(stored.id());
            offer.setVisible(false);
            done.run();
        }
    }

    private void load(StoredFileDetails stored) {
        if (code.isEmpty() || label.isEmpty()) {
            throw new RuleViolation("evidence.noSuchColumn", "Choose the properties that hold code and name.");
        }
        var set = target.getValue();
        try (var in = files.open(stored.id())) {
            if (set == null) {
                service.loadBoundaries(about.read(), in, code.getValue(), label.getValue());
            } else {
                service.addBoundaries(set.id(), in, code.getValue(), label.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
