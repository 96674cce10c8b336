package org.commonweal.webkit;

import java.time.Duration;

/** Somebody asks more often than one person, or a roomful of them, would. */
class TooManyRequests extends RuntimeException {

    private final Duration wait;

    TooManyRequests(Duration wait) {
        super("Too many requests");
        this.wait = wait;
    }

    Duration waitingTime() {
        return wait;
    }
}
