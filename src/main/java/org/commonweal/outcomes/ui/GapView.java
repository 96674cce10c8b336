package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.commonweal.outcomes.Gap;
import org.commonweal.outcomes.GapQueries;
import org.commonweal.outcomes.ThreadNode;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** Everything on the thread that hangs loose, by what is missing. */
@Route("gaps")
@PermitAll
class GapView extends PortalView {

    GapView(GapQueries gaps) {
        heading("Where the thread is broken");
        lead("Whatever does not follow from a need, or does not lead to something that shows whether it worked.");
        breadcrumb("Outcomes", "outcomes");
        boolean whole = true;
        for (var gap : Gap.values()) {
            long count = gaps.count(gap);
            if (count > 0) {
                whole = false;
                add(Fields.section(
                        "%s: %s".formatted(gap.title(), Formats.number(count)),
                        new PagedTable<ThreadNode>(gap.title(), page -> gaps.find(gap, page), () -> count)
                                .column("Reference", ThreadNode::ref)
                                .component("What", node -> new Anchor(node.path(), node.title()))
                                .refresh()));
            }
        }
        if (whole) {
            add(new Paragraph("Nothing hangs loose in what you can read."));
        }
    }
}
