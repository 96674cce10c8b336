package org.commonweal.files.checks;

import org.commonweal.files.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say it is.
 *
 * @param form one of the accepted forms, or null for anything else
 * @param really how to call it in a sentence, with its article
 */
record Sniffed(FileKind.@Nullable Form form, String really) {

    private static final String WEB_PAGE = "a web page";

    static Sniffed webPage() {
        return new Sniffed(null, WEB_PAGE);
    }

    boolean isWebPage() {
        return really.equals(WEB_PAGE);
    }
}
