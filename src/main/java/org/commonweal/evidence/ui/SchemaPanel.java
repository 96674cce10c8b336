package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.TableReport;
import org.commonweal.evidence.table.SchemaDraft;
import org.commonweal.evidence.table.TableSchema;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The rules a version's data must keep to: shown to everyone; pasted, uploaded or begun from the data by contributors.
 */
class SchemaPanel extends Div {

    private static final int LARGEST_FILE = 1024 * 1024;

    private final transient EvidenceDetails item;
    private final transient ItemParts parts;
    private final transient Runnable done;
    private final TextArea text = new TextArea("Rules as Table Schema (JSON)");

    SchemaPanel(EvidenceDetails item, TableReport report, ItemParts parts, Runnable done) {
        this.item = item;
        this.parts = parts;
        this.done = done;
        var given = parts.tables().schema(item.id(), item.shown().number()).orElse(null);
        if (given == null) {
            add(new Paragraph("No rules are set, so only what is odd in any table is reported."));
        } else {
            show(TableSchema.parse(given));
            text.setValue(given);
        }
        if (item.may().edit()) {
            var open = new Button(given == null ? "Set rules" : "Change the rules");
            open.addClickListener(click -> {
                open.setVisible(false);
                add(editor(report, given != null));
            });
            add(open);
        }
    }

    private void show(TableSchema schema) {
        add(new RowsTable("Rules", List.of("Column", "Holds", "Further"), SchemaWords.rows(schema)));
        var keys = new UnorderedList();
        SchemaWords.keys(schema).forEach(sentence -> keys.add(new ListItem(sentence)));
        if (keys.getComponentCount() > 0) {
            add(keys);
        }
    }

    private Div editor(TableReport report, boolean removable) {
        text.addClassName("portal-code");
        text.setHelperText(
                "Paste a Table Schema, choose its file, or begin with what the columns hold and tighten that.");
        var draft = new Button(
                "Begin with what the columns hold", click -> text.setValue(SchemaDraft.of(report.columns())));
        var save = new Button("Check against these rules", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = Fields.row(save, draft);
        if (removable) {
            buttons.add(new Button("Remove the rules", click -> keepTo(null)));
        }
        return new Div(text, upload(), buttons);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setUploadButton(new Button("Choose a schema file"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.addFileRejectedListener(refused -> Attempt.error("A schema file has at most 1 MB. Choose another one."));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    void take(byte[] file) {
        text.setValue(new String(file, StandardCharsets.UTF_8));
        text.setInvalid(false);
    }

    private void save() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage("Paste or choose a schema first.");
            text.setInvalid(true);
            return;
        }
        keepTo(text.getValue());
    }

    private void keepTo(@Nullable String schema) {
        try {
            parts.service().keepTo(item.id(), schema);
        } catch (RuleViolation refused) {
            text.setErrorMessage(Attempt.sentence(refused));
            text.setInvalid(true);
            return;
        }
        Attempt.done(schema == null ? "The rules were removed." : "Set. The data is being checked against the rules.");
        done.run();
    }
}
