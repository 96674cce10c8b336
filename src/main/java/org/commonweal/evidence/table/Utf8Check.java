package org.commonweal.evidence.table;

/** Counts what is and what is not UTF-8 in a run of bytes, without keeping them. */
final class Utf8Check {

    /** A file with this many good sequences for each bad byte is UTF-8 that was damaged, not another encoding. */
    private static final long GOOD_FOR_EACH_BAD = 20;

    private long good;
    private long bad;
    private int expected;

    void accept(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            accept(bytes[i] & 0xFF);
        }
    }

    private void accept(int value) {
        if (expected > 0) {
            if ((value & 0xC0) == 0x80) {
                if (--expected == 0) {
                    good++;
                }
                return;
            }
            bad++;
            expected = 0;
        }
        if (value < 0x80) {
            return;
        }
        if (value >= 0xC2 && value <= 0xDF) {
            expected = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            expected = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            expected = 3;
        } else {
            bad++;
        }
    }

    boolean looksLikeUtf8() {
        var wrong = expected > 0 ? bad + 1 : bad;
        return wrong == 0 || good / wrong >= GOOD_FOR_EACH_BAD;
    }
}
