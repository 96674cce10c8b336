package org.commonweal.files.checks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the names inside an OLE2 compound file, the form of Office 97-2003 files and of encrypted newer ones, as
 * [MS-CFB] describes it. Only the directory is read, never a stream.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int DIRECTORY_ENTRY = 128;
    private static final int HEADER_FAT_SLOTS = 109;
    private static final int LAST_SECTOR = 0xFFFFFFFA;
    private static final int FREE_SECTOR = -1;
    private static final int MOST_ENTRIES = 20_000;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;
    private final long sectors;

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = bytes(0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw Refusals.damaged();
        }
        this.sectorSize = 1 << shift;
        // The last sector of some writers is short.
        this.sectors = (file.size() - sectorSize + sectorSize - 1) / sectorSize;
    }

    static Set<String> namesIn(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            return new CompoundFile(file).names();
        }
    }

    private Set<String> names() throws IOException {
        requireWholeTable();
        var names = new HashSet<String>();
        int sector = header.getInt(48);
        for (int read = 0; isSector(sector) && read < MOST_ENTRIES; sector = next(sector)) {
            var entries = bytes(offset(sector), sectorSize);
            for (int at = 0; at < sectorSize; at += DIRECTORY_ENTRY, read++) {
                int length = entries.getShort(at + 64);
                if (length > 2 && length <= 64) {
                    var name = new byte[length - 2];
                    entries.get(at, name);
                    names.add(new String(name, StandardCharsets.UTF_16LE));
                }
            }
        }
        if (!names.contains("Root Entry")) {
            throw Refusals.damaged();
        }
        return names;
    }

    /** A table that lists sectors beyond the end of the file belongs to a file that was cut off. */
    private void requireWholeTable() throws IOException {
        int tables = header.getInt(44);
        if (tables <= 0 || tables > sectors) {
            throw Refusals.damaged();
        }
        int last = tables - 1;
        var table = bytes(offset(tableSector(last)), sectorSize);
        for (int slot = sectorSize / 4 - 1; slot >= 0; slot--) {
            if (table.getInt(slot * 4) != FREE_SECTOR) {
                requireSector(last * (sectorSize / 4) + slot);
                return;
            }
        }
    }

    private int next(int sector) throws IOException {
        int perTable = sectorSize / 4;
        return bytes(offset(tableSector(sector / perTable)) + (sector % perTable) * 4L, 4)
                .getInt();
    }

    /** The sector of one piece of the table: the first 109 are named in the header, others in a chain of lists. */
    private int tableSector(int table) throws IOException {
        if (table < HEADER_FAT_SLOTS) {
            return requireSector(header.getInt(76 + 4 * table));
        }
        int perList = sectorSize / 4 - 1;
        int list = requireSector(header.getInt(68));
        for (int skip = (table - HEADER_FAT_SLOTS) / perList; skip > 0; skip--) {
            list = requireSector(bytes(offset(list) + perList * 4L, 4).getInt());
        }
        return requireSector(bytes(offset(list) + (table - HEADER_FAT_SLOTS) % perList * 4L, 4)
                .getInt());
    }

    private static boolean isSector(int sector) {
        return Integer.compareUnsigned(sector, LAST_SECTOR) < 0;
    }

    private int requireSector(int sector) {
        if (!isSector(sector) || sector < 0 || sector >= sectors) {
            throw Refusals.damaged();
        }
        return sector;
    }

    private long offset(int sector) {
        return (requireSector(sector) + 1L) * sectorSize;
    }

    private ByteBuffer bytes(long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                if (buffer.position() == 0) {
                    throw Refusals.damaged();
                }
                buffer.put(new byte[buffer.remaining()]);
            }
        }
        return buffer.flip();
    }
}
