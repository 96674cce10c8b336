package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.outcomes.Gap;
import org.commonweal.outcomes.GapPage;
import org.commonweal.outcomes.GapQueries;
import org.commonweal.outcomes.ThreadNode;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** Everything on the thread that hangs loose, one kind of gap at a time. */
@Route("gaps/:gap?")
@PermitAll
class GapView extends PortalView implements BeforeEnterObserver {

    private final GapQueries gaps;
    private final Div content = new Div();

    GapView(GapQueries gaps) {
        this.gaps = gaps;
        heading("Where the thread is broken");
        lead("Whatever does not follow from a need, or does not lead to something that shows whether it worked.");
        breadcrumb("Outcomes", "outcomes");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("gap");
        var wanted = named.flatMap(Gap::of);
        content.removeAll();
        if (named.isPresent() && wanted.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var first = gaps.look(wanted.orElse(null), PagedTable.firstPage());
        var shown = first.gap();
        if (shown == null) {
            content.add(new Paragraph("Nothing hangs loose in what you can read."));
            return;
        }
        content.add(kinds(first), Fields.section(shown.title(), table(shown, first)));
    }

    private static Nav kinds(GapPage page) {
        var list = new UnorderedList();
        for (var gap : Gap.values()) {
            var link = new Anchor("gaps/" + gap.slug(), gap.title());
            if (gap == page.gap()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link, new Span(": " + Formats.number(page.count(gap)))));
        }
        var kinds = new Nav(list);
        kinds.setAriaLabel("Kinds of gaps");
        return kinds;
    }

    private PagedTable<ThreadNode> table(Gap gap, GapPage first) {
        return new PagedTable<ThreadNode>(
                        gap.title(),
                        page -> page.getPageNumber() == 0
                                ? first.rows()
                                : gaps.look(gap, page).rows(),
                        () -> first.count(gap))
                .column("Reference", ThreadNode::ref)
                .component("What", node -> new Anchor(node.path(), node.title()))
                .whenEmpty(new Paragraph("There is none of these."))
                .refresh();
    }
}
