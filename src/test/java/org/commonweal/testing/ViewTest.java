package org.commonweal.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLayout;
import java.security.Principal;
import java.util.List;
import kotlin.jvm.functions.Function0;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Base of view tests: the real program, with the browser's part of Vaadin played by Karibu. Sign in as somebody, open a
 * view by its address below {@code /app}, then find parts by label or text.
 */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.commonweal");
    private static final Function0<UI> WINDOWS = UI::new;

    private record Somebody(PersonId personId) implements SignedInPerson, Principal {

        @Override
        public String getName() {
            return personId.value().toString();
        }
    }

    @Autowired
    protected World world;

    @Autowired
    private ApplicationContext context;

    /** Opens a new window of a new session as the person, at the home view. */
    protected void signInAs(PersonId person) {
        closeWindow();
        var principal = new Somebody(person);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of()));
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(principal);
            request.setUserInRole((who, role) -> false);
            return request;
        });
        MockVaadin.setup(WINDOWS, new MockSpringServlet(ROUTES, context, WINDOWS));
    }

    /** Goes to a view; an address may have parameters. */
    protected void open(String address) {
        UI.getCurrent().navigate(address);
    }

    /** The view that is shown, without the frame around it. */
    protected Component shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(target -> !(target instanceof RouterLayout))
                .map(Component.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** All the text a reader of the shown view comes across. */
    protected String text() {
        return textOf(shown());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }
}
