package org.commonweal.kernel;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Makes identifiers: time-ordered ones for rows, unguessable ones for links that give access. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A version 7 UUID (RFC 9562): milliseconds first, so that rows made together lie together in an index. */
    public static UUID timeOrdered() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000 | (RANDOM.nextInt() & 0x0fff);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** 128 random bits as 32 hexadecimal digits, for one-time links and secrets. */
    public static String secret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
