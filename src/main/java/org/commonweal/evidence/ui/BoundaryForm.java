package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.files.FileService;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Loads a set of areas from a GeoJSON file, after showing which properties hold code and name. */
class BoundaryForm extends Div {

    private final AreaService service;
    private final FileService files;
    private final transient Runnable done;
    private final TextField name = new TextField("Name");
    private final Select<AreaKind> kind = new Select<>();
    private final IntegerField year = new IntegerField("Year");
    private final Select<Licence> licence = new Select<>();
    private final TextField attribution = new TextField("Credit line");
    private final Select<String> code = new Select<>();
    private final Select<String> label = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div offer = new Div();
    private transient @Nullable StoredFileDetails file;

    BoundaryForm(AreaService service, FileService files, Runnable done) {
        this.service = service;
        this.files = files;
        this.done = done;
        name.setHelperText("As schemas will refer to it, such as Wards 2024");
        kind.setLabel("Kind");
        kind.setItems(AreaKind.values());
        kind.setItemLabelGenerator(AreaKind::label);
        kind.setValue(AreaKind.WARD);
        year.setHelperText("The year the codes are of");
        licence.setLabel("Licence");
        licence.setItems(Licence.values());
        licence.setItemLabelGenerator(Licence::label);
        licence.setValue(Licence.OGL_3);
        attribution.addClassName("portal-wide");
        code.setLabel("Property with the code");
        label.setLabel("Property with the name");
        offer.setVisible(false);
        offer.add(found, Fields.row(code, label), Fields.row(new Button("Load", click -> load())));
        add(
                new Paragraph("A GeoJSON file of polygons in longitude and latitude."),
                Fields.row(name, kind, year, licence),
                attribution,
                new EvidenceUpload(files, "Choose a GeoJSON file", this::look),
                offer);
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
        if (stored == null || code.isEmpty() || label.isEmpty() || year.isEmpty()) {
            Attempt.error("Give the year, and choose the properties that hold code and name.");
            return;
        }
        boolean loaded = Attempt.run(
                () -> {
                    try (var in = files.open(stored.id())) {
                        var set = new NewAreaSet(
                                kind.getValue(),
                                name.getValue(),
                                year.getValue(),
                                licence.getValue(),
                                attribution.getValue());
                        service.loadBoundaries(set, in, code.getValue(), label.getValue());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "Loaded. Evidence read from now on is recognised by these codes.");
        if (loaded) {
            files.discard(stored.id());
            offer.setVisible(false);
            done.run();
        }
    }
}
