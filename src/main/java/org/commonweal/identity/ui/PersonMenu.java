package org.commonweal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.commonweal.identity.CurrentActor;
import org.commonweal.uikit.HeaderItem;
import org.commonweal.uikit.KeptWords;

/** The person's name, with the way out. */
@org.springframework.stereotype.Component
class PersonMenu implements HeaderItem {

    private final CurrentActor actors;
    private final AuthenticationContext authentication;

    PersonMenu(CurrentActor actors, AuthenticationContext authentication) {
        this.actors = actors;
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
        // What is kept in the browser for a person is nobody else's.
        bar.getElement()
                .setAttribute(
                        "data-person", actors.get().requirePerson().value().toString());
        var items = bar.addItem(actors.get().name()).getSubMenu();
        items.addItem("Sign out", click -> KeptWords.forgetThen(authentication::logout));
        return bar;
    }
}
