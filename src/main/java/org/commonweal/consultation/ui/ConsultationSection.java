package org.commonweal.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.commonweal.consultation.ConsultationBrief;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.ConsultationService;
import org.commonweal.consultation.NewConsultation;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.FormDialog;
import org.commonweal.workspace.WorkspaceDetails;
import org.commonweal.workspace.WorkspaceSection;
import org.springframework.stereotype.Component;

/** The tab of a space with its consultations. */
@Component
class ConsultationSection implements WorkspaceSection {

    private static final int AFTER_EVIDENCE = 30;

    private final ConsultationQueries queries;
    private final ConsultationService service;

    ConsultationSection(ConsultationQueries queries, ConsultationService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public String title() {
        return "Consultations";
    }

    @Override
    public int order() {
        return AFTER_EVIDENCE;
    }

    @Override
    public String slug() {
        return "consultations";
    }

    @Override
    public com.vaadin.flow.component.Component create(WorkspaceDetails space) {
        var section = new Div();
        if (space.canContribute() && queries.staff()) {
            section.add(Fields.row(new Button("Start a consultation", click -> new Start(space).open())));
        }
        section.add(new ConsultationTable(
                queries,
                space.id().value(),
                new EmptyState("What you ask the public before a decision belongs here.")));
        return section;
    }

    private class Start extends FormDialog {

        Start(WorkspaceDetails space) {
            super("Start a consultation", "Start draft");
            var title = field("title", new TextField("Title"));
            title.setHelperText("As the public will read it. Its address is made from it.");
            onSave(
                    () -> {
                        var id = service.create(
                                new NewConsultation(space.id().subject(), ConsultationBrief.titled(title.getValue())));
                        UI.getCurrent()
                                .navigate(ConsultationPaths.of(queries.get(id).slug()));
                    },
                    "Draft started.",
                    () -> {});
        }
    }
}
