package org.commonweal.look.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.commonweal.identity.Role;
import org.commonweal.kernel.PersonId;
import org.commonweal.look.Logo;
import org.commonweal.look.Look;
import org.commonweal.look.LookService;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class LookViewTest extends ViewTest {

    @Autowired
    MockMvc web;

    @Autowired
    LookService looks;

    private PersonId admin;

    @BeforeEach
    void signIn() {
        world.council();
        admin = world.officer("Admin", Role.ADMINISTRATOR);
        signInAs(admin);
    }

    @AfterEach
    void backToTheStandard() {
        _click(_get(Button.class, spec -> spec.withText("Use the standard colours")));
        _click(_get(Button.class, spec -> spec.withText("Save look")));
    }

    @Test
    void changesWhatThePublicSees() throws Exception {
        open("look");
        _setValue(colour("Brand colour"), "#224466");
        _click(_get(Button.class, spec -> spec.withText("Save look")));

        await().untilAsserted(() -> assertThat(styles()).contains("--cw-brand: #224466"));
        assertThat(text()).contains("Change its name");
    }

    @Test
    void refusesColoursThatCannotBeReadAndSaysAtWhich() throws Exception {
        open("look");
        _setValue(colour("Links"), "#ffee00");
        _click(_get(Button.class, spec -> spec.withText("Save look")));

        assertThat(colour("Links").isInvalid()).isTrue();
        assertThat(colour("Links").getErrorMessage()).contains("4.5 to 1");
        assertThat(styles()).doesNotContain("#ffee00");
        _setValue(colour("Links"), "#0b5c8a");
    }

    @Test
    void removesTheLogoWhenAsked() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        world.as(admin, () -> looks.adopt(Look.STANDARD, Logo.of(picture.toByteArray())));

        open("look");
        assertThat(text()).contains("There is a logo.");

        _click(_get(Button.class, spec -> spec.withText("Remove the logo")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("There is no logo yet.");
    }

    private static TextField colour(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private String styles() throws Exception {
        return web.perform(get("/look.css")).andReturn().getResponse().getContentAsString();
    }
}
