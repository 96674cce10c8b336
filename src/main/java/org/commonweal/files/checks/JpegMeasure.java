package org.commonweal.files.checks;

import java.io.DataInputStream;
import java.io.IOException;

/** Finds the frame header of a JPEG among its segments. */
final class JpegMeasure {

    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private JpegMeasure() {}

    static long pixels(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = in.readUnsignedByte();
            if (marker != 0xFF) {
                throw Refusals.damaged();
            }
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            if (length < 2) {
                throw Refusals.damaged();
            }
            if (isFrame(marker)) {
                in.skipNBytes(1);
                return (long) in.readUnsignedShort() * in.readUnsignedShort();
            }
            in.skipNBytes(length - 2L);
        }
    }

    /** Three codes of the range mean tables, not frames. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
