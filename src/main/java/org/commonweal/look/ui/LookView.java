package org.commonweal.look.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonweal.identity.CurrentActor;
import org.commonweal.identity.Directory;
import org.commonweal.identity.Role;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.look.Logo;
import org.commonweal.look.Look;
import org.commonweal.look.LookService;
import org.commonweal.uikit.Attempt;
import org.commonweal.uikit.Confirm;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.PortalView;
import org.jspecify.annotations.Nullable;

/** Colours and logo of the portal; the name is the home council's own, which is changed where organisations are. */
@Route(LookView.PATH)
@PermitAll
class LookView extends PortalView implements BeforeEnterObserver {

    static final String PATH = "look";

    private final LookService service;
    private final Directory directory;
    private final CurrentActor actors;
    private final Map<String, TextField> colours = new LinkedHashMap<>();
    private final Upload upload = new Upload();
    private final Paragraph present = new Paragraph();
    private final Button remove = new Button("Remove the logo", click -> askToRemove());
    private final Paragraph picture = new Paragraph();
    private @Nullable Logo logo;

    LookView(LookService service, Directory directory, CurrentActor actors) {
        this.service = service;
        this.directory = directory;
        this.actors = actors;
        heading("Name and look");
        lead("What people see of the council on the public pages and in the workspaces.");
        colour("brand", "Brand colour", "Behind the header and on buttons");
        colour("brandContrast", "Text on the brand colour", "Usually white");
        colour("link", "Links", "Readable on the page background");
        colour("accent", "Accent", "For what should stand out");
        colour("text", "Text", "Almost black reads best");
        colour("surface", "Page background", "White or a very pale colour");
        picture.getElement().setAttribute("aria-live", "polite");
        upload.setUploadButton(new Button("Choose a logo"));
        upload.setDropLabel(new Span("or drop it here. A PNG picture of at most 200 KB."));
        upload.setAcceptedMimeTypes("image/png");
        upload.setMaxFiles(1);
        upload.setUploadHandler(UploadHandler.inMemory((about, bytes) -> receive(about.fileName(), bytes)));
    }

    private void colour(String name, String label, String hint) {
        var field = new TextField(label);
        field.setHelperText(hint);
        field.setMaxLength(7);
        colours.put(name, field);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actors.has(Role.ADMINISTRATOR)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(service.present());
        showLogo();
        var save = new Button("Save look", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div();
        fields.addClassName("portal-form");
        fields.add(colours.values().toArray(TextField[]::new));
        add(
                Fields.section("Name", name()),
                Fields.section(
                        "Colours",
                        new Paragraph("Each as # and six digits or letters from a to f. Text must stand out against"
                                + " what is behind it by at least 4.5 to 1; this is checked."),
                        fields),
                Fields.section("Logo", present, remove, upload, picture),
                Fields.row(save, new Button("Use the standard colours", click -> show(Look.STANDARD))));
    }

    private Paragraph name() {
        var text = new Paragraph();
        directory.homeCouncil().ifPresent(council -> {
            text.add(new Span("The portal belongs to " + council.name() + ". "));
            text.add(new Anchor("organisations/" + council.id().value(), "Change its name"));
        });
        return text;
    }

    private void show(Look look) {
        field("brand").setValue(look.brand());
        field("brandContrast").setValue(look.brandContrast());
        field("link").setValue(look.link());
        field("accent").setValue(look.accent());
        field("text").setValue(look.text());
        field("surface").setValue(look.surface());
    }

    private void showLogo() {
        boolean shown = service.hasLogo();
        present.setText(shown ? "There is a logo. Without a new one it stays." : "There is no logo yet.");
        remove.setVisible(shown);
    }

    private void askToRemove() {
        Confirm.ask(
                "Remove the logo?",
                "The pages show the council's name alone. To have the logo back, upload it again.",
                "Remove the logo",
                () -> Attempt.run(
                        () -> {
                            service.removeLogo();
                            showLogo();
                        },
                        "Logo removed. Pages show it when they are loaded again."));
    }

    private TextField field(String name) {
        var field = colours.get(name);
        if (field == null) {
            throw new IllegalArgumentException("No colour " + name);
        }
        return field;
    }

    void receive(String fileName, byte[] bytes) {
        Attempt.run(() -> {
            logo = Logo.of(bytes);
            picture.setText(fileName + " becomes the logo when you save.");
        });
    }

    private void save() {
        colours.values().forEach(field -> field.setInvalid(false));
        Attempt.run(
                () -> {
                    try {
                        service.adopt(typed(), logo);
                        logo = null;
                        upload.clearFileList();
                        picture.setText("");
                        showLogo();
                    } catch (RuleViolation refused) {
                        mark(refused);
                        throw refused;
                    }
                },
                "Saved. Pages show the new look when they are loaded again.");
    }

    private Look typed() {
        return new Look(
                field("brand").getValue(),
                field("brandContrast").getValue(),
                field("link").getValue(),
                field("accent").getValue(),
                field("text").getValue(),
                field("surface").getValue());
    }

    private void mark(RuleViolation refused) {
        var field = refused.field() == null ? null : colours.get(refused.field());
        if (field != null) {
            field.setErrorMessage(refused.explanation());
            field.setInvalid(true);
            field.focus();
        }
    }
}
