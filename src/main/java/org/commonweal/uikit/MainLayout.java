package org.commonweal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The frame of every workspace view: navigation at the side, header items on top, the view's heading announced. */
@Layout
@PermitAll
@JsModule("context://frontend/kept-words.js")
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Div announcer = new Div();

    MainLayout(List<HeaderItem> items, List<NavigationLink> links, PortalName portal) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        if (portal.demonstration()) {
            addToNavbar(demonstration());
        }
        addToNavbar(skip(), toggle, header(items), announcer());
        addToDrawer(home(portal), navigation(links));
        setPrimarySection(Section.DRAWER);
    }

    /** The first stop of whoever works with the keyboard: past the navigation, to what the view is about. */
    private NativeButton skip() {
        var skip = new NativeButton("Skip to the content");
        skip.addClassName("portal-skip");
        skip.addClickListener(click -> getElement().executeJs("this.querySelector('main h1')?.focus()"));
        return skip;
    }

    private static Div header(List<HeaderItem> items) {
        var header = new Div();
        header.addClassName("portal-header");
        items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .map(HeaderItem::create)
                .forEach(header::add);
        return header;
    }

    private Div announcer() {
        announcer.addClassName("portal-announcer");
        announcer.getElement().setAttribute("aria-live", "polite");
        return announcer;
    }

    private static Div demonstration() {
        var strip = new Div("Demonstration data: the people, bodies and figures here are invented.");
        strip.addClassName("portal-demonstration");
        return strip;
    }

    /** The council's own name, which the logo beside it need not say again. */
    private static Anchor home(PortalName portal) {
        var home = new Anchor("");
        home.addClassName("portal-name");
        var logo = portal.logo();
        if (logo != null) {
            var image = new Image(logo, "");
            image.addClassName("portal-logo");
            home.add(image);
        }
        home.add(new Span(portal.name()));
        return home;
    }

    private static Nav navigation(List<NavigationLink> links) {
        var menu = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(new SideNavItem(entry.title(), entry.path())));
        var nav = new Nav(menu);
        nav.getElement().setAttribute("aria-label", "Main");
        var shown = links.stream()
                .filter(link -> link.shown().getAsBoolean())
                .sorted(Comparator.comparingInt(NavigationLink::order))
                .toList();
        if (!shown.isEmpty()) {
            var administration = new SideNav("Administration");
            shown.forEach(link -> administration.addItem(new SideNavItem(link.title(), link.path())));
            nav.add(administration);
        }
        return nav;
    }

    /** Says the new view's title, which a page load would have done by itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var title = UI.getCurrent().getInternals().getTitle();
        announcer.setText(title == null ? "" : title);
    }
}
