package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.commonweal.consultation.ConsultationDetails;
import org.commonweal.consultation.variant.VariantDetails;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** In which other ways a consultation can be read and answered, and how far each of them is. */
public class VariantsPanel extends Div {

    public VariantsPanel(ConsultationDetails consultation, VariantParts parts) {
        var id = consultation.id();
        var slug = consultation.slug();
        add(new Paragraph("Answers are counted together however people read the questions. Where a text is missing,"
                + " people read the English one."));
        if (parts.queries().changes(id)) {
            add(Fields.row(new Button(
                    "Add a language or easy read",
                    click -> new AddDialog(
                                    id,
                                    parts.service(),
                                    code -> getUI().ifPresent(ui -> ui.navigate(VariantPaths.of(slug, code))))
                            .open())));
        }
        var variants = parts.queries().findAll(id);
        add(new PagedTable<VariantDetails>(
                        "Languages and easy read",
                        page -> variants.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        variants::size)
                .component("Name", variant -> link(slug, variant))
                .column("Kind", variant -> variant.kind().label())
                .column("Done", VariantsPanel::progress)
                .component("Everyone", VariantsPanel::offered)
                .whenEmpty(new EmptyState("There is only the English text so far."))
                .refresh());
    }

    private static Anchor link(String slug, VariantDetails variant) {
        var link = new Anchor(VariantPaths.of(slug, variant.code()), variant.name());
        link.getElement().setAttribute("lang", variant.tongue().lang());
        return link;
    }

    static String progress(VariantDetails variant) {
        var done = "%d of %d texts".formatted(variant.done(), variant.all());
        return variant.outdated() == 0 ? done : done + ", %d to read again".formatted(variant.outdated());
    }

    static StatusBadge offered(VariantDetails variant) {
        return variant.offered()
                ? new StatusBadge(Tone.GOOD, "Offered to everyone")
                : new StatusBadge(Tone.NEUTRAL, "Only staff see it");
    }
}
