package org.commonweal.files.checks;

/**
 * One entry of an archive as its directory declares it.
 *
 * @param utf8 whether the name is written in UTF-8 rather than the code page of the writer
 */
record ZipPart(
        String name,
        boolean utf8,
        boolean encrypted,
        int method,
        long crc,
        long packed,
        long unpacked,
        int unixMode,
        long offset) {

    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_LINK = 0xA000;

    boolean isDirectory() {
        return name.endsWith("/");
    }

    boolean isLink() {
        return (unixMode & UNIX_TYPE) == UNIX_LINK;
    }

    boolean leavesItsFolder() {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.equals("..")
                || path.startsWith("../")
                || path.contains("/../")
                || path.endsWith("/..")
                || path.indexOf('\0') >= 0;
    }

    boolean isXml() {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }
}
