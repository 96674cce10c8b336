package org.commonweal.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/** Public addresses of the files of versions. */
public final class FileAddress {

    /** Addresses with these are taken for attempts to get around a path, however they are encoded. */
    private static final String REFUSED = "[%;/\\\\\\p{Cntrl}\\u2028\\u2029]";

    /** What means something else in the place of a file's name. */
    private static final Set<String> TAKEN = Set.of("schema.json", ".", "..");

    private FileAddress() {}

    public static String of(String ref, int version, String fileName) {
        return "/evidence/" + ref + "/versions/" + version + "/"
                + UriUtils.encodePathSegment(named(fileName), StandardCharsets.UTF_8);
    }

    /** The file's name as its address says it. */
    static String named(String fileName) {
        var plain = fileName.replaceAll(REFUSED, "-");
        return TAKEN.contains(plain) ? "file-" + plain : plain;
    }
}
