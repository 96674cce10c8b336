package org.commonweal.uikit;

import com.vaadin.flow.component.html.Span;

/** A state as a word with a sign before it, never by colour alone. The style sheet adds the sign: lists have many. */
public class StatusBadge extends Span {

    public enum Tone {
        NEUTRAL,
        PROGRESS,
        GOOD,
        WARNING,
        BAD
    }

    public StatusBadge(Tone tone, String text) {
        super(text);
        addClassNames("portal-status", "portal-status-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
