package org.commonweal.needs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.needs.NeedQueries;
import org.commonweal.needs.NeedService;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.springframework.stereotype.Component;

/** The tab of a space with its needs. */
@Component
class NeedSection implements WorkspaceSection {

    private static final int BEFORE_EVIDENCE = 18;

    private final NeedQueries queries;
    private final NeedService service;

    NeedSection(NeedQueries queries, NeedService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String title() {
        return "Needs";
    }

    @Override
    public int order() {
        return BEFORE_EVIDENCE;
    }

    @Override
    public String slug() {
        return "needs";
    }

    @Override
    public com.vaadin.flow.component.Component create(WorkspaceDetails space) {
        var section = new Div();
        if (space.canContribute()) {
            section.add(Fields.row(new Button("Add a need", click -> add(space).open())));
        }
        section.add(new NeedTable(
                queries,
                space.id(),
                new EmptyState("A need says how things are, how they will be, and what follows from it.")));
        return section;
    }

    private NeedDialog add(WorkspaceDetails space) {
        return NeedDialog.adding(
                draft -> service.draft(space.id(), draft),
                ref -> UI.getCurrent().navigate("needs/" + ref));
    }
}
