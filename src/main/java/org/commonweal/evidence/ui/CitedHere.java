package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.commonweal.evidence.Citation;
import org.commonweal.evidence.CitationService;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.workspace.WorkspaceDetails;

/** What the work of a space relies on, in the versions it was cited, with a word where a newer one exists. */
class CitedHere extends Div {

    private final transient WorkspaceDetails space;
    private final transient CitationService citations;

    CitedHere(WorkspaceDetails space, CitationService citations) {
        this.space = space;
        this.citations = citations;
        show();
    }

    private void show() {
        removeAll();
        var found = citations.citationsOf(space.id().subject());
        if (!found.isEmpty()) {
            add(Fields.section("Cited in this space", table(found)));
        }
    }

    private PagedTable<Citation> table(List<Citation> found) {
        var table = new PagedTable<Citation>(
                        "Evidence cited",
                        page -> found.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        found::size)
                .column("By", Citation::fromLabel)
                .component("Evidence", CitedHere::cited)
                .column("Claim", Citation::claim);
        if (space.canContribute()) {
            table.component("", citation -> new Button("End citation", click -> ask(citation)));
        }
        return table.refresh();
    }

    private static Div cited(Citation citation) {
        var link = new Anchor(
                EvidencePaths.version(citation.evidence(), citation.version()),
                "%s, version %d: %s".formatted(citation.evidence(), citation.version(), citation.title()));
        var cell = new Div(link);
        if (citation.newer() != null) {
            var banner = new Span(citation.banner());
            banner.addClassName("portal-notice");
            cell.add(new Div(banner));
        }
        return cell;
    }

    private void ask(Citation citation) {
        Confirm.ask(
                "End this citation?",
                "“%s” will no longer be listed as relying on %s.".formatted(citation.fromLabel(), citation.evidence()),
                "End citation",
                () -> {
                    if (Attempt.run(() -> citations.uncite(citation.id()), "Ended.")) {
                        show();
                    }
                });
    }
}
