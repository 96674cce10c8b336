package org.commonweal.access;

import org.commonweal.kernel.SubjectRef;

/**
 * One thing in a space, as far as somebody sees it.
 *
 * @param kind what such a thing is called, such as "Folder"
 * @param title empty for those who may know no more than that it exists
 * @param level never NONE
 */
public record SeenThing(SubjectRef subject, String kind, String title, Level level) {

    /** Whether it is only a door: known of, not read. */
    public boolean door() {
        return !level.atLeast(Level.READ);
    }
}
