package org.commonweal.consultation.channel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.commonweal.consultation.channel.DryRun;
import org.commonweal.consultation.channel.RowProblem;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.PagedTable;

/** The third step: what the import would do, and what is wrong with which row. */
class DryRunPanel extends Div {

    private static final int NAMED = 20;

    DryRunPanel(DryRun run, Runnable commit) {
        var section = Fields.section(run.clean() ? "3. Ready to import" : "3. Rows to put right");
        section.add(new Paragraph("%s in the file: %s new, %s there already."
                .formatted(
                        Formats.count(run.rows(), "row", "rows"),
                        Formats.number(run.fresh()),
                        Formats.number(run.before()))));
        if (run.erased() > 0) {
            section.add(new Paragraph("%s erased because whoever sent them asked for it, and not read in again."
                    .formatted(Formats.count(run.erased(), "row was", "rows were"))));
        }
        if (!run.changed().isEmpty()) {
            section.add(new Paragraph("Rows that are there already, but with other answers. They stay as they are: "
                    + run.changed().stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                    + (run.changed().size() > NAMED ? " and more." : ".")));
        }
        if (!run.clean()) {
            section.add(new Paragraph(
                    "%s. Nothing is imported until they are put right: in the file, or by reading a column as something else."
                            .formatted(Formats.count(run.problemCount(), "problem", "problems"))));
            section.add(problems(run));
        } else if (run.fresh() > 0) {
            var button =
                    new Button("Import " + Formats.count(run.fresh(), "response", "responses"), click -> commit.run());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.setDisableOnClick(true);
            section.add(Fields.row(button));
        } else {
            section.add(new Paragraph("There is nothing new to import."));
        }
        add(section);
    }

    private static PagedTable<RowProblem> problems(DryRun run) {
        return new PagedTable<RowProblem>(
                        "Problems",
                        page -> run.problems().stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        () -> run.problems().size())
                .column("Row", problem -> Formats.number(problem.row()))
                .column("Column", RowProblem::column)
                .column("What stands there", RowProblem::given)
                .column("What is wrong", RowProblem::problem)
                .column("What to do", RowProblem::remedy)
                .refresh();
    }
}
