package org.commonweal.files.checks;

/**
 * How far an archive may unpack.
 *
 * @param ratio unpacked to packed bytes, counted only above {@code ratioFrom} bytes: small parts of ordinary documents
 *     often shrink to nearly nothing
 */
record UnpackLimits(int parts, long part, long total, int ratio, long ratioFrom) {

    private static final long MEGABYTE = 1024L * 1024;

    /** A real statistics workbook of 2 MB unpacks to 103 MB, nearly all in one part; these limits let it pass. */
    static final UnpackLimits DEFAULT = new UnpackLimits(2_000, 150 * MEGABYTE, 500 * MEGABYTE, 100, 20 * MEGABYTE);

    boolean exceededBy(long unpacked, long packed) {
        return unpacked > ratioFrom && unpacked / Math.max(1, packed) >= ratio;
    }
}
