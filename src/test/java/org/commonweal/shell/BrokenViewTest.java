package org.commonweal.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.testing.ViewTest;
import org.commonweal.webkit.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What somebody sees after an error nobody foresaw. */
@ExtendWith(OutputCaptureExtension.class)
class BrokenViewTest extends ViewTest {

    @Route("faulty-for-tests")
    @PermitAll
    static class FaultyView extends Main {

        FaultyView() {
            throw new IllegalStateException("jdbc:secret");
        }
    }

    @BeforeEach
    void signIn() {
        signInAs(world.person("Member", world.partner("Charity")));
    }

    @Test
    void isShownInPlaceOfThePageWithAReferenceThatTheLogHasAndNothingOfTheFault(CapturedOutput log) {
        open("faulty-for-tests");

        assertThat(_get(H1.class).getText()).isEqualTo("Sorry, this page cannot be shown");
        assertThat(text()).contains("What was saved before is safe").doesNotContain("secret", "Exception");
        var reference = text().replaceAll("(?s).*tell your administrator the reference ([0-9A-F]{8}).*", "$1");
        assertThat(log).contains("Fault " + reference).contains("jdbc:secret");
        assertThat(_get(Anchor.class, spec -> spec.withText("Go to your home page"))
                        .getHref())
                .isEmpty();
    }

    @Test
    void aRefusalThatAViewDidNotCatchIsSaidAsItIs() {
        assertThat(told(new RuntimeException(new RuleViolation("test.rule", "Choose another day."))))
                .isEqualTo("Choose another day.");
        assertThat(told(new RuntimeException(new NotFound("document")))).contains("no longer there");
        assertThat(told(new AccessDeniedException("Denied"))).contains("You may no longer do this");
    }

    @Test
    void twoPeoplesClashIsNoFaultOfThePortal() {
        assertThat(told(new OptimisticLockingFailureException("Row was updated")))
                .contains("Somebody else changed this")
                .doesNotContain("Reference");
    }

    @Test
    void aFaultInAClickIsToldWithAReferenceThatTheLogHas(CapturedOutput log) {
        var told = told(new IllegalStateException("jdbc:secret"));

        assertThat(told).startsWith("Something went wrong on our side").doesNotContain("secret");
        assertThat(log).contains("Fault " + told.replaceAll(".*Reference ([0-9A-F]{8})\\.", "$1"));
        assertThat(Faults.record(new IllegalStateException("x"))).matches("[0-9A-F]{8}");
    }

    private String told(Throwable fault) {
        open("search");
        _find(Notification.class).forEach(Notification::close);
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(fault, shown().getElement().getNode()));
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip(true);
        return _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(shown -> shown.getElement().getProperty("text", ""))
                .collect(Collectors.joining());
    }
}
