package org.commonweal.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceKind;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.evidence.EvidenceRow;
import org.commonweal.evidence.EvidenceSort;
import org.commonweal.evidence.EvidenceState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PagedTable;

/** A list of evidence below its filters. */
class EvidenceTable extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    private final TextField text = new TextField("Words in title, description or publisher");
    private final Select<EvidenceState> state = new Select<>();
    private final Select<EvidenceKind> kind = new Select<>();
    private final TextField area = new TextField("Area code");
    private final PagedTable<EvidenceRow> table;
    private final Consumer<EvidenceFilter> changed;
    private EvidenceFilter filter;

    /** @param changed hears of each filter somebody sets, to keep it in the address */
    EvidenceTable(EvidenceQueries queries, EvidenceFilter start, Component empty, Consumer<EvidenceFilter> changed) {
        this.filter = start;
        this.changed = changed;
        table = new PagedTable<>("Evidence", page -> queries.findRows(filter, page), () -> queries.countRows(filter))
                .sortable("Reference", EvidenceRow::ref, EvidenceSort.REF.property())
                .component("Title", EvidenceTable::link, EvidenceSort.TITLE.property())
                .sortable("Kind", row -> Labels.of(row.kind()), EvidenceSort.KIND.property())
                .component("State", EvidenceTable::state, EvidenceSort.STATE.property())
                .column("Publisher", EvidenceRow::publisher)
                .sortable("Changed", row -> Formats.day(row.changedAt()), EvidenceSort.CHANGED.property())
                .whenEmpty(empty);
        prepare();
        show(start);
        listen();
        add(Fields.row(text, state, kind, area), table);
        table.refresh();
    }

    private static Component link(EvidenceRow row) {
        return new Anchor(EvidencePaths.item(row.ref()), row.title());
    }

    private static Component state(EvidenceRow row) {
        var cell = new Div(EvidenceWords.badge(row.state()));
        var live = row.liveVersion();
        if (live != null && live < row.version()) {
            var note = new Div("Version " + live + " is published");
            note.addClassName("portal-hint");
            cell.add(note);
        }
        return cell;
    }

    private void prepare() {
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        area.setClearButtonVisible(true);
        area.setWidth("9rem");
        state.setLabel("State");
        state.setItems(EvidenceState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("All states");
        state.setItemLabelGenerator(one -> one == null ? "All states" : Labels.of(one));
        kind.setLabel("Kind");
        kind.setItems(EvidenceKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption("All kinds");
        kind.setItemLabelGenerator(one -> one == null ? "All kinds" : Labels.of(one));
    }

    private void show(EvidenceFilter start) {
        text.setValue(start.text() == null ? "" : start.text());
        area.setValue(start.area() == null ? "" : start.area());
        state.setValue(start.state());
        kind.setValue(start.kind());
    }

    private void listen() {
        text.addValueChangeListener(change -> set(filter.withText(change.getValue())));
        area.addValueChangeListener(change -> set(filter.withArea(change.getValue())));
        state.addValueChangeListener(change -> set(filter.withState(change.getValue())));
        kind.addValueChangeListener(change -> set(filter.withKind(change.getValue())));
    }

    private void set(EvidenceFilter next) {
        filter = next;
        table.refresh();
        changed.accept(next);
    }
}
