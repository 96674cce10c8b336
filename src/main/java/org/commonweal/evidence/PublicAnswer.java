package org.commonweal.evidence;

import java.time.Instant;

/** What the public gets at an address that once was published. */
public sealed interface PublicAnswer {

    /** It is published. */
    record Shown(PublicPage page) implements PublicAnswer {}

    /** It was published and has been taken back. */
    record Gone(String ref, String reason, Instant since) implements PublicAnswer {}
}
