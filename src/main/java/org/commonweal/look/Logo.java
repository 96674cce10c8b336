package org.commonweal.look;

import java.nio.ByteBuffer;
import org.commonweal.kernel.RuleViolation;

/** The council's logo: a PNG picture of reasonable size. */
public final class Logo {

    public static final int MOST_BYTES = 200 * 1024;

    private static final int MOST_PIXELS = 2000;
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FIRST_PART = 0x49484452;
    private static final int HEAD = 24;

    private final byte[] bytes;

    private Logo(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Refuses what is not such a picture, whatever its name says. */
    public static Logo of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("The logo is larger than 200 KB. Save a smaller picture and choose that.");
        }
        if (!hasHead(bytes)) {
            throw refused("The logo is not a PNG picture. Save it as PNG and choose that file.");
        }
        var head = ByteBuffer.wrap(bytes);
        if (!sensible(head.getInt(16)) || !sensible(head.getInt(20))) {
            throw refused("The logo may have at most 2,000 pixels each way.");
        }
        return new Logo(bytes.clone());
    }

    private static boolean hasHead(byte[] bytes) {
        if (bytes.length < HEAD) {
            return false;
        }
        var head = ByteBuffer.wrap(bytes);
        return head.getLong(0) == SIGNATURE && head.getInt(12) == FIRST_PART;
    }

    private static boolean sensible(int pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }

    private static RuleViolation refused(String message) {
        return RuleViolation.onField("look.logo", "logo", message);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
