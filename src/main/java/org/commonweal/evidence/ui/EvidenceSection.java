package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.commonweal.evidence.CitationService;
import org.commonweal.evidence.EvidenceFilter;
import org.commonweal.evidence.EvidenceQueries;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.springframework.stereotype.Component;

/** The tab of a space with its evidence. */
@Component
class EvidenceSection implements WorkspaceSection {

    private static final int AFTER_DOCUMENTS = 20;

    private final EvidenceQueries queries;
    private final CitationService citations;

    EvidenceSection(EvidenceQueries queries, CitationService citations) {
        this.queries = queries;
        this.citations = citations;
    }

    @Override
    public String title() {
        return "Evidence";
    }

    @Override
    public int order() {
        return AFTER_DOCUMENTS;
    }

    @Override
    public String slug() {
        return "evidence";
    }

    @Override
    public com.vaadin.flow.component.Component create(WorkspaceDetails space) {
        var section = new Div();
        var empty = new EmptyState("Data, reports and what people have told you belong here.");
        if (space.canContribute()) {
            section.add(Fields.row(addLink(space)));
            empty.add(addLink(space));
        }
        var filter = EvidenceFilter.empty().inSpace(space.id().value());
        section.add(new EvidenceTable(queries, filter, empty, next -> {}), new CitedHere(space, citations));
        return section;
    }

    private static Anchor addLink(WorkspaceDetails space) {
        var link = new Anchor(EvidencePaths.add(space.id().value()), "Add evidence");
        link.addClassName("portal-button");
        return link;
    }
}
