package org.commonweal.webkit;

import java.util.Locale;
import org.commonweal.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes unexpected errors to the log under a short reference that people can read out. */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int REFERENCE_LENGTH = 8;

    private Faults() {}

    public static String record(Throwable fault) {
        var reference = Ids.secret().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}", reference, fault);
        return reference;
    }
}
