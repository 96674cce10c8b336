package org.commonweal.workspace;

/** States in the middle of a sentence. */
final class Spoken {

    private Spoken() {}

    static String of(WorkspaceState state) {
        return switch (state) {
            case DRAFT -> "still being prepared";
            case ACTIVE -> "open";
            case READ_ONLY -> "read only";
            case ARCHIVED -> "archived";
            case DISPOSED -> "disposed of";
        };
    }
}
