package org.commonweal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.commonweal.access.InheritancePreview.Change;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.PagedTable;

/** Shows who gains and who loses before the button is pressed. */
class PreviewDialog extends Dialog {

    PreviewDialog(String title, String verb, List<Change> changes, Runnable action) {
        setHeaderTitle(title);
        addClassName("portal-dialog-wide");
        long gaining = changes.stream().filter(Change::gains).count();
        add(new Paragraph(
                gaining + " gain access or more of it, " + (changes.size() - gaining) + " lose access or some of it."));
        var table = new PagedTable<Change>(
                        "Who gains and who loses",
                        page -> changes.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        changes::size)
                .column("Who", Change::name)
                .column("Organisation", Change::of)
                .column("Now", change -> LevelWords.of(change.before()))
                .column("Afterwards", change -> LevelWords.of(change.after()))
                .column("Change", change -> change.gains() ? "Gains" : "Loses")
                .whenEmpty(new EmptyState("Nobody gains or loses anything."));
        var confirm = new Button(verb, click -> {
            close();
            action.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(table.refresh());
        getFooter().add(new Button("Keep as it is", click -> close()), confirm);
    }
}
