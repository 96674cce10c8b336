package org.commonweal.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweal.discussion.ui.CommentsPanel;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.needs.NeedDetails;
import org.commonweal.needs.NeedDetails.EndorsementDetails;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;

/** One need as a chain: how things are, how they will be, what follows, and who shares it. */
@Route("needs/:ref")
@PermitAll
class NeedView extends PortalView implements BeforeEnterObserver {

    private final NeedParts parts;
    private final Div content = new Div();

    NeedView(NeedParts parts) {
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get("ref").orElse(""));
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String ref) {
        var need = parts.queries().get(ref);
        Runnable again = () -> show(ref);
        content.removeAll();
        heading(need.title());
        lead(need.ref());
        trail(need);
        content.add(
                new NeedStatus(need, parts, again),
                Fields.section("How things are", new PremiseList(need, true, parts, again)),
                Fields.section("How they will be", new PremiseList(need, false, parts, again)),
                Fields.section(
                        "Therefore", new Paragraph(need.therefore().isEmpty() ? "Nothing yet." : need.therefore())),
                endorsements(need.endorsements()));
        parts.panels().forEach(panel -> content.add(panel.create(need)));
        content.add(new CommentsPanel(
                parts.comments(), parts.commentQueries(), need.id().subject()));
        if (parts.audit().tellsHistoryOf(need.id().subject())) {
            content.add(parts.audit().historyOf(need.id().subject()));
        }
    }

    private void trail(NeedDetails need) {
        clearBreadcrumbs();
        try {
            var space = parts.workspaces().getDetails(need.space());
            breadcrumb(space.name(), "workspaces/" + space.id().value());
            breadcrumb("Needs", "workspaces/" + space.id().value() + "/needs");
        } catch (NotFound elsewhere) {
            breadcrumb("Needs", "needs");
        }
    }

    private static Section endorsements(List<EndorsementDetails> given) {
        if (given.isEmpty()) {
            return Fields.section("Who shares this view", new Paragraph("No organisation has endorsed it yet."));
        }
        return Fields.section(
                "Who shares this view",
                new PagedTable<EndorsementDetails>(
                                "Endorsements",
                                page -> given.stream()
                                        .skip(page.getOffset())
                                        .limit(page.getPageSize())
                                        .toList(),
                                given::size)
                        .column("Organisation", EndorsementDetails::organisation)
                        .column("Signed by", EndorsementDetails::signatory)
                        .column("Remark", EndorsementDetails::remark)
                        .column("Day", one -> Formats.day(one.at()))
                        .refresh());
    }
}
