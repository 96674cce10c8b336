package org.commonweal.files.checks;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.files.FileKind;

/** Reads only the measures of a picture, so that one that would need gigabytes to show is refused unopened. */
final class PictureCheck {

    static final int MEGAPIXELS = 50;

    void require(FileKind named, Path path) throws IOException {
        long pixels;
        try (var in = new DataInputStream(Files.newInputStream(path))) {
            pixels = switch (named) {
                case PNG -> png(in);
                case JPEG -> JpegMeasure.pixels(in);
                case GIF -> gif(in);
                default -> webp(in, Files.size(path));
            };
        } catch (EOFException e) {
            throw Refusals.damaged();
        }
        if (pixels <= 0) {
            throw Refusals.damaged();
        }
        if (pixels > MEGAPIXELS * 1_000_000L) {
            throw Refusals.pictureTooLarge(MEGAPIXELS);
        }
    }

    /** Walks all chunks: the last one missing means that the picture was cut off. */
    private static long png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        long pixels = 0;
        while (true) {
            long length = in.readInt() & 0xFFFF_FFFFL;
            int type = in.readInt();
            if (type == 0x49484452) {
                pixels = (in.readInt() & 0xFFFF_FFFFL) * (in.readInt() & 0xFFFF_FFFFL);
                length -= 8;
            }
            in.skipNBytes(length + 4);
            if (type == 0x49454E44) {
                return pixels;
            }
        }
    }

    private static long gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return littleEndian(in, 2) * littleEndian(in, 2);
    }

    private static long webp(DataInputStream in, long size) throws IOException {
        in.skipNBytes(4);
        if (littleEndian(in, 4) + 8 > size) {
            throw Refusals.damaged();
        }
        in.skipNBytes(4);
        int form = in.readInt();
        in.skipNBytes(4);
        return switch (form) {
            case 0x56503858 -> {
                in.skipNBytes(4);
                yield (littleEndian(in, 3) + 1) * (littleEndian(in, 3) + 1);
            }
            case 0x5650384C -> {
                in.skipNBytes(1);
                long bits = littleEndian(in, 4);
                yield ((bits & 0x3FFF) + 1) * (((bits >> 14) & 0x3FFF) + 1);
            }
            default -> {
                in.skipNBytes(6);
                yield (littleEndian(in, 2) & 0x3FFF) * (littleEndian(in, 2) & 0x3FFF);
            }
        };
    }

    private static long littleEndian(InputStream in, int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            number |= (long) next << (8 * i);
        }
        return number;
    }
}
