package org.commonweal.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.commonweal.evidence.Citation;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;

/** What relies on the item, and on which version. */
class ItemCitations extends Div {

    ItemCitations(EvidenceDetails item, ItemParts parts, Runnable done) {
        var citations = parts.citations().citationsTo(item.id());
        add(new PagedTable<Citation>(
                        "Cited by",
                        page -> citations.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        citations::size)
                .component("By", citation -> new Anchor(citation.fromPath(), citation.fromLabel()))
                .component(
                        "Version",
                        citation -> new Anchor(
                                EvidencePaths.version(item.ref(), citation.version()), "Version " + citation.version()))
                .column("Claim", Citation::claim)
                .column("Where", Citation::locator)
                .column("Note", Citation::banner)
                .whenEmpty(
                        new EmptyState(
                                "Nothing you can see cites this yet. Need statements and assessments that rely on it will be listed here."))
                .refresh());
        var number = item.shown().number();
        add(Fields.row(new Button(
                "Cite version " + number + " in a space",
                click -> CiteDialog.about(item, parts, done).open())));
    }
}
