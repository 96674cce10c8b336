package org.commonweal.workspace.agenda.ui;

import org.commonweal.uikit.Formats;
import org.commonweal.workspace.agenda.EventRow;

/** When something takes place, as one reads it. */
final class EventTimes {

    private EventTimes() {}

    /** "29 March 2027, 10:00am to 12:00pm"; the day is said again only if it is another one. */
    static String of(EventRow event) {
        var start = Formats.dateTime(event.starts());
        if (event.ends() == null) {
            return start;
        }
        boolean sameDay = Formats.day(event.starts()).equals(Formats.day(event.ends()));
        var end = Formats.dateTime(event.ends());
        return start + " to " + (sameDay ? end.substring(end.indexOf(", ") + 2) : end);
    }
}
