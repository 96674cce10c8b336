package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Channel;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.channel.ColumnUse;
import org.commonweal.consultation.channel.ImportOffer;
import org.commonweal.consultation.channel.ImportPlan;
import org.commonweal.consultation.channel.ResponseImports;
import org.commonweal.files.StoredFileDetails;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.DateFields;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** The second step: what each column is, and what the file's words for channels mean. */
class ImportPanel extends Div {

    private final transient ResponseImports imports;
    private final ConsultationDetails consultation;
    private final StoredFileDetails file;
    private final Select<Channel> channel = channels("Channel of rows that do not say");
    private final DatePicker receivedOn = DateFields.day("Received on, for rows that do not say");
    private final Div wordsBox = new Div();
    private final Map<String, Select<Channel>> words = new LinkedHashMap<>();
    private final Div outcome = new Div();
    private @Nullable ColumnTable columns;
    private String sheet = "";

    ImportPanel(ResponseImports imports, ConsultationDetails consultation, StoredFileDetails file) {
        this.imports = imports;
        this.consultation = consultation;
        this.file = file;
        outcome.getElement().setAttribute("aria-live", "polite");
        offer(imports.inspect(consultation.id(), file.id(), ""));
    }

    private void offer(ImportOffer offer) {
        removeAll();
        outcome.removeAll();
        sheet = offer.plan().sheet();
        channel.setValue(offer.plan().channel());
        receivedOn.setValue(offer.plan().receivedOn());
        var table = new ColumnTable(offer, consultation.form(), this::askWords);
        columns = table;
        add(new Paragraph(
                "2. %s: say what each column is. What the headings suggest is chosen already.".formatted(file.name())));
        if (offer.sheets().size() > 1) {
            add(sheets(offer));
        }
        if (!offer.remarks().isEmpty()) {
            var remarks = new UnorderedList();
            offer.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
            add(remarks);
        }
        var check = new Button("Check the file", click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(table, wordsBox, Fields.row(channel, receivedOn), Fields.row(check), outcome);
        askWords();
    }

    private Select<String> sheets(ImportOffer offer) {
        var choice = new Select<String>();
        choice.setLabel("Sheet");
        choice.setItems(offer.sheets());
        offer.sheets().stream()
                .filter(label -> label.replace(" (hidden)", "").equals(sheet))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> Attempt.run(() -> offer(
                imports.inspect(consultation.id(), file.id(), change.getValue().replace(" (hidden)", "")))));
        return choice;
    }

    /** The file's own words for channels are known once its column is. */
    private void askWords() {
        words.clear();
        wordsBox.removeAll();
        int at = columns == null ? -1 : columns.uses().indexOf(ColumnUse.of(ColumnUse.Kind.CHANNEL));
        if (at < 0) {
            return;
        }
        var row = Fields.row();
        imports.words(consultation.id(), file.id(), sheet, at).stream()
                .filter(word -> List.of(Channel.values()).stream()
                        .noneMatch(one -> one.name().equalsIgnoreCase(word)
                                || Labels.of(one).equalsIgnoreCase(word)))
                .forEach(word -> {
                    var select = channels("“" + word + "” means");
                    words.put(word, select);
                    row.add(select);
                });
        if (!words.isEmpty()) {
            wordsBox.add(Fields.section("The file's own words for channels", row));
        }
    }

    private void check() {
        Attempt.run(() -> {
            var plan = plan();
            var run = imports.tryOut(consultation.id(), file.id(), plan);
            outcome.removeAll();
            outcome.add(new DryRunPanel(run, () -> commit(plan)));
        });
    }

    private void commit(ImportPlan plan) {
        if (Attempt.run(() -> imports.commit(consultation.id(), file.id(), plan), "The responses are stored.")) {
            getUI().ifPresent(ui -> ui.navigate(ChannelPaths.responses(consultation.slug())));
        }
    }

    private ImportPlan plan() {
        var meant = new HashMap<String, Channel>();
        words.forEach((word, select) -> {
            if (select.getValue() != null) {
                meant.put(word, select.getValue());
            }
        });
        var day = receivedOn.getValue();
        var table = java.util.Objects.requireNonNull(columns);
        return new ImportPlan(
                sheet, table.uses(), channel.getValue(), meant, day == null ? java.time.LocalDate.MAX : day);
    }

    private static Select<Channel> channels(String label) {
        var select = new Select<Channel>();
        select.setLabel(label);
        select.setItems(Channel.values());
        select.setItemLabelGenerator(Labels::of);
        return select;
    }
}
