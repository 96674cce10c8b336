package org.commonweal.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import java.security.Principal;
import java.util.HashSet;
import java.util.List;
import kotlin.jvm.functions.Function0;
import org.commonweal.identity.SignedInPerson;
import org.commonweal.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * Base of view tests: the real program, with the browser's part of Vaadin played by Karibu. Sign in as somebody, open a
 * view by its address below {@code /app}, then find parts by label or text.
 */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = routes();
    private static final Function0<UI> WINDOWS = UI::new;

    /** Views are package-private, and Karibu's own search passes those over. */
    private static Routes routes() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scan.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        scan.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        var routes = new HashSet<Class<? extends Component>>();
        var errors = new HashSet<Class<? extends HasErrorParameter<?>>>();
        for (var found : scan.findCandidateComponents("org.commonweal")) {
            var type = ClassUtils.resolveClassName(found.getBeanClassName(), null);
            if (HasErrorParameter.class.isAssignableFrom(type)) {
                @SuppressWarnings("unchecked")
                var error = (Class<? extends HasErrorParameter<?>>) type;
                errors.add(error);
            } else {
                routes.add(type.asSubclass(Component.class));
            }
        }
        return new Routes(routes, errors, true);
    }

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
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
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
