package org.commonweal.consultation.variant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ConsultationQueries;
import org.commonweal.consultation.variant.TextLine;
import org.commonweal.consultation.variant.TextState;
import org.commonweal.consultation.variant.VariantDetails;
import org.commonweal.consultation.variant.VariantKind;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.uikit.EmptyState;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PagedTable;
import org.commonweal.uikit.PortalView;
import org.commonweal.uikit.StatusBadge;
import org.commonweal.uikit.StatusBadge.Tone;

/** One variant: every text beside the main text, and what is still missing. */
@Route(VariantPaths.VIEW)
@PermitAll
class VariantView extends PortalView implements BeforeEnterObserver {

    private static final String SHOWN = "show";
    private static final String OPEN = "open";

    private final transient ConsultationQueries consultations;
    private final transient VariantParts parts;
    private final Div content = new Div();

    VariantView(ConsultationQueries consultations, VariantParts parts) {
        this.consultations = consultations;
        this.parts = parts;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get(VariantPaths.SLUG).orElse("");
        var code = event.getRouteParameters().get(VariantPaths.CODE).orElse("");
        boolean open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .filter(OPEN::equals)
                .isPresent();
        try {
            show(consultations.get(slug).id(), code, open);
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ConsultationId id, String code, boolean open) {
        var variant = parts.queries().get(id, code);
        Runnable again = () -> show(id, code, open);
        clearBreadcrumbs();
        breadcrumb(variant.title(), "consultations/" + variant.slug());
        breadcrumb("Languages and easy read", VariantPaths.list(variant.slug()));
        heading(variant.name());
        lead(VariantsPanel.progress(variant) + ".");
        content.removeAll();
        content.add(
                VariantsPanel.offered(variant),
                new VariantActions(variant, parts, again),
                filter(variant, open),
                table(variant, open ? variant.open() : variant.lines(), again));
    }

    private static Component filter(VariantDetails variant, boolean open) {
        var address = VariantPaths.of(variant.slug(), variant.code());
        var all = new Anchor(address, "All texts (%d)".formatted(variant.all()));
        var missing = new Anchor(
                address + "?" + SHOWN + "=" + OPEN,
                "Missing, or to be read again (%d)".formatted(variant.open().size()));
        (open ? missing : all).getElement().setAttribute("aria-current", "page");
        return Fields.row(all, missing);
    }

    private PagedTable<TextLine> table(VariantDetails variant, List<TextLine> lines, Runnable again) {
        var table = new PagedTable<TextLine>(
                        "Texts",
                        page -> lines.stream()
                                .skip(page.getOffset())
                                .limit(page.getPageSize())
                                .toList(),
                        lines::size)
                .column("Where", line -> line.main().place())
                .component("English", line -> text(line.main().text()))
                .component(variant.kind() == VariantKind.BSL ? "Film" : variant.name(), line -> words(variant, line))
                .component("State", VariantView::state);
        if (variant.changeable()) {
            table.component("Change", line -> change(variant, line, again));
        }
        return table.whenEmpty(new EmptyState("Nothing is missing.")).refresh();
    }

    private static Paragraph text(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("portal-plain");
        return paragraph;
    }

    private static Component words(VariantDetails variant, TextLine line) {
        var words = text(line.words());
        words.getElement().setAttribute("lang", variant.tongue().lang());
        if (variant.tongue().rtl()) {
            words.getElement().setAttribute("dir", "rtl");
        }
        return words;
    }

    private static StatusBadge state(TextLine line) {
        return switch (line.state()) {
            case MISSING -> new StatusBadge(Tone.WARNING, "Missing: English is shown");
            case CURRENT -> new StatusBadge(Tone.GOOD, "Done");
            case OUTDATED -> new StatusBadge(Tone.WARNING, "English changed since and is shown");
        };
    }

    private Component change(VariantDetails variant, TextLine line, Runnable again) {
        var say = new Button(
                line.words().isEmpty() ? "Write" : "Edit",
                click -> new SayDialog(variant, line, parts.service(), again).open());
        say.setAriaLabel(say.getText() + ": " + line.main().text());
        if (line.state() != TextState.OUTDATED) {
            return say;
        }
        var right = new Button("Still right", click -> {
            if (org.commonweal.uikit.Attempt.run(() -> parts.service()
                    .stillRight(
                            variant.consultation(), variant.code(), line.main().key()))) {
                again.run();
            }
        });
        right.setAriaLabel("Still right: " + line.main().text());
        return Fields.row(say, right);
    }
}
