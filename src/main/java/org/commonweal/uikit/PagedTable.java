package org.commonweal.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * A list as a real table, a page at a time: read by every screen reader, one block under another on narrow screens,
 * sorted by buttons in the headings that say how it is sorted.
 *
 * @param <R> what a row shows
 */
public class PagedTable<R> extends Div {

    private static final int PAGE_SIZE = 20;

    /** Reads one page; called again for every change of page or order. */
    public interface Rows<R> {
        List<R> read(Pageable page);
    }

    /** Counts all rows. */
    public interface Count {
        long read();
    }

    private record Column<R>(
            String header,
            Function<R, Component> cell,
            @Nullable String sort) {}

    private final String caption;
    private final Rows<R> rows;
    private final Count count;
    private final List<Column<R>> columns = new ArrayList<>();
    private final Div scroll = new Div();
    private final Div footer = new Div();
    private Component empty = new EmptyState("There is nothing here yet.");
    private int page;
    private Sort sort = Sort.unsorted();

    /** What is read first, for whoever reads more than the rows at once. */
    public static PageRequest firstPage() {
        return PageRequest.of(0, PAGE_SIZE);
    }

    public PagedTable(String caption, Rows<R> rows, Count count) {
        this.caption = caption;
        this.rows = rows;
        this.count = count;
        addClassNames("portal-table", "portal-records");
        scroll.addClassName("portal-table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", caption);
        footer.addClassName("portal-table-footer");
        footer.getElement().setAttribute("aria-live", "polite");
        add(scroll, footer);
    }

    public PagedTable<R> column(String header, Function<R, String> text) {
        return component(header, row -> new Text(text.apply(row)));
    }

    /** A column people can sort by; the property goes to {@link Pageable#getSort()}. */
    public PagedTable<R> sortable(String header, Function<R, String> text, String property) {
        columns.add(new Column<>(header, row -> new Text(text.apply(row)), property));
        return this;
    }

    public PagedTable<R> component(String header, Function<R, Component> cell) {
        columns.add(new Column<>(header, cell, null));
        return this;
    }

    /** As {@link #component}, sortable. */
    public PagedTable<R> component(String header, Function<R, Component> cell, String property) {
        columns.add(new Column<>(header, cell, property));
        return this;
    }

    public PagedTable<R> whenEmpty(Component component) {
        empty = component;
        return this;
    }

    /** Reads again from the first page; call once the columns are set, and when a filter changed. */
    public PagedTable<R> refresh() {
        page = 0;
        show();
        return this;
    }

    private void show() {
        long total = count.read();
        int pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        page = Math.min(page, pages - 1);
        scroll.removeAll();
        footer.removeAll();
        if (total == 0) {
            scroll.add(empty);
            return;
        }
        scroll.add(table(rows.read(PageRequest.of(page, PAGE_SIZE, sort))));
        long first = (long) page * PAGE_SIZE + 1;
        footer.add(new Span(Formats.number(first) + "–" + Formats.number(Math.min(total, first + PAGE_SIZE - 1))
                + " of " + Formats.number(total)));
        if (pages > 1) {
            footer.add(turn("Previous page", page > 0, -1), turn("Next page", page < pages - 1, 1));
        }
    }

    private Button turn(String label, boolean possible, int by) {
        var button = new Button(label, event -> {
            page += by;
            show();
        });
        button.setEnabled(possible);
        return button;
    }

    private NativeTable table(List<R> shown) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var headings = table.getHead().addRow();
        columns.forEach(column -> headings.add(heading(column)));
        nameColumns(table);
        for (var row : shown) {
            var line = table.getBody().addRow();
            columns.forEach(column -> line.add(new NativeTableCell(column.cell().apply(row))));
        }
        return table;
    }

    /** On narrow screens a row becomes a block, in which the style sheet writes each heading before its cell. */
    private void nameColumns(NativeTable table) {
        for (int i = 0; i < columns.size(); i++) {
            var quoted = '"' + columns.get(i).header().replace("\\", "").replace("\"", "'") + '"';
            table.getStyle().set("--column-" + (i + 1), quoted);
        }
    }

    private NativeTableHeaderCell heading(Column<R> column) {
        var heading = new NativeTableHeaderCell();
        heading.getElement().setAttribute("scope", "col");
        var property = column.sort();
        if (property == null) {
            heading.setText(column.header());
            return heading;
        }
        var order = sort.getOrderFor(property);
        var direction = order == null ? "none" : order.isAscending() ? "ascending" : "descending";
        heading.getElement().setAttribute("aria-sort", direction);
        var sign = order == null ? " ↕" : order.isAscending() ? " ↑" : " ↓";
        var button = new Button(column.header() + sign, event -> {
            sort = order != null && order.isAscending() ? Sort.by(property).descending() : Sort.by(property);
            refresh();
        });
        button.addClassName("portal-sort");
        button.addThemeName("tertiary");
        button.setAriaLabel("Sort by " + column.header());
        heading.add(button);
        return heading;
    }
}
