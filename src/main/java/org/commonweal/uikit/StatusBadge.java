package org.commonweal.uikit;

import com.vaadin.flow.component.html.Span;

/** A state as an icon and a word, never by colour alone. */
public class StatusBadge extends Span {

    public enum Tone {
        NEUTRAL("○"),
        PROGRESS("◐"),
        GOOD("✓"),
        WARNING("!"),
        BAD("✕");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }
    }

    public StatusBadge(Tone tone, String text) {
        var icon = new Span(tone.sign);
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("portal-status-icon");
        addClassNames("portal-status", "portal-status-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        add(icon, new Span(text));
    }
}
