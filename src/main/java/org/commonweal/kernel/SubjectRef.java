package org.commonweal.kernel;

import java.util.UUID;

/**
 * Points at anything that can be read, granted, audited, found or discussed, without knowing its module.
 *
 * @param type lower-case noun that its module declares as a constant, such as {@code evidence} or {@code workspace}
 */
public record SubjectRef(String type, UUID id) {

    public SubjectRef {
        if (!type.matches("[a-z][a-z-]{1,29}")) {
            throw new IllegalArgumentException("Subject type " + type);
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static SubjectRef parse(String text) {
        int colon = text.indexOf(':');
        return new SubjectRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
