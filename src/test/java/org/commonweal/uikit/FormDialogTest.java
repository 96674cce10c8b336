package org.commonweal.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.ViewTest;
import org.junit.jupiter.api.Test;

class FormDialogTest extends ViewTest {

    private static class OneField extends FormDialog {

        private final TextField name = field("name", new TextField("Name"));

        OneField(Runnable command) {
            super("A form", "Add it");
            onSave(command, "Added.", () -> {});
        }
    }

    @Test
    void doesOnceWhatIsClickedTwice() {
        signInAs(world.officer("Quick Clicker"));
        var times = new AtomicInteger();
        new OneField(times::incrementAndGet).open();

        var add = _get(Button.class, spec -> spec.withText("Add it"));
        add.click();
        add.click();

        assertThat(times).hasValue(1);
    }

    @Test
    void staysOpenWithWhatWasTypedWhenTheTextIsTooLong() {
        signInAs(world.officer("Long Writer"));
        var dialog = new OneField(() -> {
            throw RuleViolation.onField("kernel.tooLong", "name", "This is too long.");
        });
        dialog.open();
        dialog.name.setValue("x".repeat(50_000));

        _get(Button.class, spec -> spec.withText("Add it")).click();

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.name.isInvalid()).isTrue();
        assertThat(dialog.name.getValue()).hasSize(50_000);
    }
}
