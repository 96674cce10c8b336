package org.commonweal.identity.builtin;

/** The built-in provider was asked to run where it must not. */
class BuiltInRefused extends RuntimeException {

    BuiltInRefused(String message) {
        super(message);
    }
}
