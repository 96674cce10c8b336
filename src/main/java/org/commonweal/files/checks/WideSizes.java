package org.commonweal.files.checks;

import java.nio.ByteBuffer;

/** The sizes of an archive's entry, looked up in its ZIP64 field where the short ones say "unknown". */
final class WideSizes {

    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final int WIDE_FIELD = 1;

    private final long unpacked;
    private final long packed;
    private final long offset;

    WideSizes(long unpacked, long packed, long offset, ByteBuffer extra) {
        var wide = wideField(extra);
        this.unpacked = widened(unpacked, wide);
        this.packed = widened(packed, wide);
        this.offset = widened(offset, wide);
    }

    private static ByteBuffer wideField(ByteBuffer extra) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int id = extra.getShort(at) & 0xFFFF;
            int length = extra.getShort(at + 2) & 0xFFFF;
            if (at + 4 + length > extra.limit()) {
                break;
            }
            if (id == WIDE_FIELD) {
                return extra.slice(at + 4, length).order(extra.order());
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    private static long widened(long narrow, ByteBuffer wide) {
        if (narrow != UNKNOWN) {
            return narrow;
        }
        if (wide.remaining() < Long.BYTES) {
            throw Refusals.damaged();
        }
        return wide.getLong();
    }

    long unpacked() {
        return unpacked;
    }

    long packed() {
        return packed;
    }

    long offset() {
        return offset;
    }
}
