package org.commonweal.consultation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.commonweal.consultation.publication.Redaction;
import org.commonweal.consultation.publication.RenditionDetails;
import org.commonweal.consultation.publication.RenditionState;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Labels;
import org.commonweal.uikit.PortalView;

/** Clears one response of what identifies people, and lets another person approve it. */
@Route(ConsultationPaths.LIST + "/:" + ConsultationPaths.SLUG + "/publication/:" + RedactionView.RESPONSE)
@PermitAll
class RedactionView extends PortalView implements BeforeEnterObserver {

    static final String RESPONSE = "response";

    private final PublicationParts parts;
    private final ConsultationParts consultations;
    private final Div content = new Div();
    private final List<RedactionText> texts = new ArrayList<>();
    private final TextArea reason = new TextArea("Reason why what is left can stay");
    private String slug = "";

    RedactionView(PublicationParts parts, ConsultationParts consultations) {
        this.parts = parts;
        this.consultations = consultations;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get(ConsultationPaths.SLUG).orElse("");
        try {
            show(event.getRouteParameters().get(RESPONSE).orElse(""));
        } catch (NotFound | AccessRefused unknown) {
            content.removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String publicId) {
        var rendition = parts.queries().get(slug, publicId);
        content.removeAll();
        texts.clear();
        clearBreadcrumbs();
        breadcrumb(consultations.queries().get(slug).brief().text().title(), ConsultationPaths.of(slug));
        breadcrumb("Publication", ConsultationPaths.tab(slug, ConsultationTab.PUBLICATION));
        heading("Response " + publicId);
        lead(lead(rendition));
        parts.queries()
                .hitsInName(rendition)
                .forEach(hit -> content.add(new Paragraph(
                        "The name holds “%s”, which looks like a %s. Say why it may stay, or do not publish this."
                                .formatted(hit.words(), hit.kind().label()))));
        for (var text : rendition.texts()) {
            var part = new RedactionText(
                    text,
                    rendition.may().redact(),
                    words -> parts.queries().hits(rendition.consultation(), publicId, words));
            texts.add(part);
            content.add(part);
        }
        reason.setWidthFull();
        reason.setValue(rendition.reason());
        reason.setReadOnly(!rendition.may().redact());
        reason.setHelperText("Only needed where a place to check stays as it is.");
        content.add(Fields.section("Decide", reason, buttons(rendition)));
    }

    private static String lead(RenditionDetails rendition) {
        var name = rendition.attribution().isEmpty() ? "without a name" : "as " + rendition.attribution();
        return "%s. Its author agreed that it is published %s.".formatted(Labels.of(rendition.state()), name);
    }

    private Div buttons(RenditionDetails rendition) {
        var row = Fields.row();
        var id = rendition.consultation();
        var publicId = rendition.publicId();
        var may = rendition.may();
        if (may.approve()) {
            row.add(primary("Publish", () -> {
                if (Attempt.run(() -> parts.service().approve(id, publicId, rendition.version()), "Published.")) {
                    next(rendition, RenditionState.TO_APPROVE);
                }
            }));
        } else if (may.sendBack()) {
            content.add(new Paragraph("You cleared this response. Somebody else has to approve it."));
        }
        if (may.redact()) {
            var label = rendition.state() == RenditionState.TO_APPROVE ? "Clear again" : "Send for approval";
            row.add(
                    may.approve()
                            ? new Button(label, click -> redact(rendition))
                            : primary(label, () -> redact(rendition)));
        }
        if (may.sendBack()) {
            row.add(new Button(
                    "Send back",
                    click -> new ReasonDialog(
                                    "Send this back",
                                    "Send back",
                                    "What has to be cleared differently.",
                                    why -> parts.service().sendBack(id, publicId, why),
                                    "Sent back.",
                                    () -> next(rendition, RenditionState.TO_APPROVE))
                            .open()));
        }
        if (may.redact()) {
            row.add(new Button(
                    "Do not publish",
                    click -> new ReasonDialog(
                                    "Do not publish this response",
                                    "Withhold",
                                    "Kept with the response; nobody outside the council reads it.",
                                    why -> parts.service().withhold(id, publicId, why),
                                    "It is not published.",
                                    () -> next(rendition, rendition.state()))
                            .open()));
        }
        if (may.unpublish()) {
            row.add(new Button(
                    "Take down",
                    click -> new ReasonDialog(
                                    "Take this response down",
                                    "Take down",
                                    "Nobody can read it any more from now on.",
                                    why -> parts.service().unpublish(id, publicId, why),
                                    "Taken down.",
                                    () -> show(publicId))
                            .open()));
        }
        if (may.reopen()) {
            row.add(new Button("Clear it again", click -> {
                if (Attempt.run(() -> parts.service().reopen(id, publicId), "Back in the queue.")) {
                    show(publicId);
                }
            }));
        }
        return row;
    }

    private static Button primary(String label, Runnable command) {
        var button = new Button(label, click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void redact(RenditionDetails rendition) {
        var cleared = new LinkedHashMap<String, String>();
        texts.forEach(text -> cleared.put(text.key(), text.value()));
        boolean done = Attempt.run(
                () -> {
                    try {
                        parts.service()
                                .redact(
                                        rendition.consultation(),
                                        rendition.publicId(),
                                        rendition.version(),
                                        new Redaction(cleared, reason.getValue()));
                    } catch (RuleViolation refused) {
                        mark(refused);
                        throw refused;
                    }
                },
                "Sent for approval by somebody else.");
        if (done) {
            next(rendition, rendition.state());
        }
    }

    private void mark(RuleViolation refused) {
        Optional.ofNullable(refused.field())
                .flatMap(field ->
                        texts.stream().filter(text -> text.key().equals(field)).findFirst())
                .ifPresentOrElse(text -> text.refuse(Attempt.sentence(refused)), () -> {
                    if ("reason".equals(refused.field())) {
                        reason.setErrorMessage(refused.explanation());
                        reason.setInvalid(true);
                        reason.focus();
                    }
                });
    }

    /** Goes on with the next response of the queue this one was in, or back to the list. */
    private void next(RenditionDetails rendition, RenditionState queue) {
        var address = parts.queries()
                .next(rendition.consultation(), queue, rendition.publicId())
                .map(next -> ConsultationPaths.rendition(slug, next))
                .orElse(ConsultationPaths.tab(slug, ConsultationTab.PUBLICATION));
        UI.getCurrent().navigate(address);
    }
}
