package org.commonweal.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("")
@Menu(order = 0, title = "Home")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    HomeView() {
        add(new H1("Home"));
    }

    @Override
    public String getPageTitle() {
        return "Home";
    }
}
