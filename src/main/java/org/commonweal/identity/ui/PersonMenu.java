package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.commonweal.identity.CurrentActor;
import org.commonweal.uikit.HeaderItem;

/** The person's name, with what they look after and the way out. */
@org.springframework.stereotype.Component
class PersonMenu implements HeaderItem {

    private final CurrentActor actors;
    private final Overseer overseer;
    private final AuthenticationContext authentication;

    PersonMenu(CurrentActor actors, Overseer overseer, AuthenticationContext authentication) {
        this.actors = actors;
        this.overseer = overseer;
        this.authentication = authentication;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.getElement().setAttribute("aria-label", "Your account");
        var items = bar.addItem(actors.get().name()).getSubMenu();
        if (overseer.looksAfterSomebody()) {
            items.addItem("People", click -> go(Addresses.PEOPLE));
        }
        if (overseer.atCouncil()) {
            items.addItem("Guests", click -> go(Addresses.GUESTS));
        }
        if (overseer.administrator()) {
            items.addItem("Sent mail", click -> go("sent-mail"));
        }
        items.addItem("Sign out", click -> authentication.logout());
        return bar;
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
