package org.commonweal.files.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the directory at the end of an archive without trusting a number in it, and before any other reader is let
 * near: a library would first take all of a directory into memory, however long.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long UNKNOWN = 0xFFFF_FFFFL;
    private static final int UTF8_FLAG = 1 << 11;

    private final FileChannel file;
    private final int maxParts;

    private ZipDirectory(FileChannel file, int maxParts) {
        this.file = file;
        this.maxParts = maxParts;
    }

    static List<ZipPart> read(Path path, int maxParts) throws IOException {
        try (var file = FileChannel.open(path)) {
            return new ZipDirectory(file, maxParts).parts();
        }
    }

    private List<ZipPart> parts() throws IOException {
        long tailStart = Math.max(0, file.size() - MAX_COMMENT - END_LENGTH);
        var tail = bytes(tailStart, (int) (file.size() - tailStart));
        int end = endIn(tail);
        long count = tail.getShort(end + 10) & 0xFFFF;
        long length = tail.getInt(end + 12) & UNKNOWN;
        long start = tail.getInt(end + 16) & UNKNOWN;
        if (start == UNKNOWN || length == UNKNOWN || count == 0xFFFF) {
            var wide = wideEnd(tailStart + end);
            count = wide.getLong(32);
            length = wide.getLong(40);
            start = wide.getLong(48);
        }
        if (start < 0 || length < 0 || start + length > tailStart + end || count < 0) {
            throw Refusals.damaged();
        }
        // Names of up to 400 bytes each; a longer directory is a trick.
        if (count > maxParts || length > maxParts * 450L) {
            throw Refusals.tooManyParts(maxParts);
        }
        return entries(bytes(start, (int) length));
    }

    private static int endIn(ByteBuffer tail) {
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + (tail.getShort(at + 20) & 0xFFFF) <= tail.limit()) {
                return at;
            }
        }
        throw Refusals.damaged();
    }

    private ByteBuffer wideEnd(long end) throws IOException {
        if (end < 20) {
            throw Refusals.damaged();
        }
        var locator = bytes(end - 20, 20);
        long at = locator.getLong(8);
        if (locator.getInt(0) != END64_LOCATOR || at < 0 || at > end - 56) {
            throw Refusals.damaged();
        }
        var wide = bytes(at, 56);
        if (wide.getInt(0) != END64) {
            throw Refusals.damaged();
        }
        return wide;
    }

    private List<ZipPart> entries(ByteBuffer directory) {
        var parts = new ArrayList<ZipPart>();
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            int name = directory.getShort(at + 28) & 0xFFFF;
            int extra = directory.getShort(at + 30) & 0xFFFF;
            int comment = directory.getShort(at + 32) & 0xFFFF;
            if (at + ENTRY_LENGTH + name + extra + comment > directory.limit()) {
                throw Refusals.damaged();
            }
            parts.add(entry(directory, at, name, extra));
            if (parts.size() > maxParts) {
                throw Refusals.tooManyParts(maxParts);
            }
            at += ENTRY_LENGTH + name + extra + comment;
        }
        if (at != directory.limit()) {
            throw Refusals.damaged();
        }
        return parts;
    }

    private static ZipPart entry(ByteBuffer directory, int at, int nameLength, int extraLength) {
        int flags = directory.getShort(at + 8);
        var name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        boolean utf8 = (flags & UTF8_FLAG) != 0;
        var sizes = new WideSizes(
                directory.getInt(at + 24) & UNKNOWN,
                directory.getInt(at + 20) & UNKNOWN,
                directory.getInt(at + 42) & UNKNOWN,
                directory.slice(at + ENTRY_LENGTH + nameLength, extraLength).order(ByteOrder.LITTLE_ENDIAN));
        return new ZipPart(
                new String(name, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1),
                utf8,
                (flags & 1) != 0,
                directory.getShort(at + 10) & 0xFFFF,
                directory.getInt(at + 16) & UNKNOWN,
                sizes.packed(),
                sizes.unpacked(),
                directory.getInt(at + 38) >>> 16,
                sizes.offset());
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw Refusals.damaged();
            }
        }
        return buffer.flip();
    }
}
