package org.commonweal.files.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Unpacks every part of an archive once, into nothing, to see that it is whole and keeps within the limits. */
final class ArchiveWalk {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LOCAL_HEADER = 30;

    private final Path path;
    private final long size;
    private final UnpackLimits limits;
    private final byte[] buffer = new byte[64 * 1024];
    private long total;

    ArchiveWalk(Path path, long size, UnpackLimits limits) {
        this.path = path;
        this.size = size;
        this.limits = limits;
    }

    void visit(List<ZipPart> parts, PartVisitor visitor) throws IOException {
        requireSoundDirectory(parts);
        try (var zip = new ZipFile(path.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            for (var part : parts) {
                if (!part.isDirectory()) {
                    visitor.visit(part, unpack(zip, part, visitor.wanted(part)));
                }
            }
        }
    }

    private void requireSoundDirectory(List<ZipPart> parts) {
        var names = new HashSet<String>();
        long end = 0;
        long declared = 0;
        for (var part :
                parts.stream().sorted(Comparator.comparingLong(ZipPart::offset)).toList()) {
            if (!names.add(part.name()) || part.offset() + LOCAL_HEADER + part.packed() > size) {
                throw Refusals.damaged();
            }
            // Entries that share their bytes unpack one small block many times over.
            if (part.offset() < end) {
                throw Refusals.bomb();
            }
            end = part.offset() + LOCAL_HEADER + part.packed();
            declared += part.unpacked();
            if (part.unpacked() > limits.part() || declared > limits.total()) {
                throw Refusals.bomb();
            }
        }
    }

    private byte[] unpack(ZipFile zip, ZipPart part, int wanted) throws IOException {
        if (part.method() != STORED && part.method() != DEFLATED) {
            throw Refusals.damaged();
        }
        var entry = zip.getEntry(part.name());
        if (entry == null) {
            throw Refusals.damaged();
        }
        try (var in = zip.getInputStream(entry)) {
            var head = in.readNBytes(wanted);
            var crc = new CRC32();
            crc.update(head);
            long unpacked = drain(in, crc, part, head.length);
            if (unpacked != part.unpacked() || crc.getValue() != part.crc()) {
                throw Refusals.damaged();
            }
            total += unpacked;
            return head;
        }
    }

    private long drain(InputStream in, CRC32 crc, ZipPart part, long before) throws IOException {
        long unpacked = before;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            crc.update(buffer, 0, read);
            unpacked += read;
            if (unpacked > limits.part()
                    || total + unpacked > limits.total()
                    || limits.exceededBy(unpacked, part.packed())
                    || limits.exceededBy(total + unpacked, size)) {
                throw Refusals.bomb();
            }
        }
        return unpacked;
    }
}
