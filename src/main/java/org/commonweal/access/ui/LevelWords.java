package org.commonweal.access.ui;

import org.commonweal.access.Level;

/** Levels as people read them. */
final class LevelWords {

    private LevelWords() {}

    static String of(Level level) {
        return switch (level) {
            case NONE -> "Cannot see it";
            case EXISTS -> "Knows that it exists";
            case METADATA -> "Title and description";
            case READ -> "Can read";
            case CONTRIBUTE -> "Can contribute";
            case MANAGE -> "Can manage";
        };
    }
}
