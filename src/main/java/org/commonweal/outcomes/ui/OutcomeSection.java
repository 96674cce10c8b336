package org.commonweal.outcomes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.commonweal.outcomes.OutcomeQueries;
import org.commonweal.outcomes.OutcomeService;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.springframework.stereotype.Component;

/** The tab of a space with its outcomes. */
@Component
class OutcomeSection implements WorkspaceSection {

    private static final int AFTER_NEEDS = 19;

    private final OutcomeQueries queries;
    private final OutcomeService service;

    OutcomeSection(OutcomeQueries queries, OutcomeService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String title() {
        return "Outcomes";
    }

    @Override
    public int order() {
        return AFTER_NEEDS;
    }

    @Override
    public String slug() {
        return "outcomes";
    }

    @Override
    public com.vaadin.flow.component.Component create(WorkspaceDetails space) {
        var section = new Div();
        if (space.canContribute()) {
            section.add(
                    Fields.row(new Button("Add an outcome", click -> add(space).open())));
        }
        section.add(new OutcomeTable(
                queries,
                space.id(),
                new EmptyState("An outcome says what will be different for people, not what somebody does for them.")));
        return section;
    }

    private OutcomeDialog add(WorkspaceDetails space) {
        return OutcomeDialog.adding(
                draft -> service.draft(space.id(), draft),
                ref -> UI.getCurrent().navigate("outcomes/" + ref));
    }
}
