package org.commonweal.look;

/** The configured colours are malformed or too faint to read. */
class LookRefused extends RuntimeException {

    LookRefused(String message) {
        super(message);
    }
}
