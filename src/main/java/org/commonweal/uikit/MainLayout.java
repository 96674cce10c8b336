package org.commonweal.uikit;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The frame of every workspace view: navigation at the side, header items on top. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {

    MainLayout(List<HeaderItem> items) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        var header = new Div();
        header.addClassName("portal-header");
        items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .map(HeaderItem::create)
                .forEach(header::add);

        addToNavbar(toggle, header);
        addToDrawer(skipTarget(), navigation());
        setPrimarySection(Section.DRAWER);
    }

    private static Anchor skipTarget() {
        var home = new Anchor("", "Commonweal");
        home.addClassName("portal-name");
        return home;
    }

    private static Nav navigation() {
        var menu = new SideNav();
        MenuConfiguration.getMenuEntries().forEach(entry -> menu.addItem(new SideNavItem(entry.title(), entry.path())));
        var nav = new Nav(menu);
        nav.getElement().setAttribute("aria-label", "Main");
        return nav;
    }
}
