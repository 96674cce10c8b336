package org.commonweal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;

/** Addresses of these screens, and what is read from them. */
final class Addresses {

    static final String ORGANISATIONS = "organisations";
    static final String PEOPLE = "people";
    static final String GUESTS = "guests";

    private Addresses() {}

    static Anchor link(OrganisationId id, String name) {
        return new Anchor(ORGANISATIONS + "/" + id.value(), name);
    }

    static Anchor link(PersonId id, String name) {
        return new Anchor(PEOPLE + "/" + id.value(), name);
    }

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).orElse("");
    }

    /** Keeps a list's filter in the address, so that it can be linked and reloaded. */
    static void remember(String list, Map<String, String> filter) {
        var set = filter.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(list, QueryParameters.simple(set)));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
