package org.commonweal.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;

/** Bytes that are made when they are first read, so that a long stream never lies in memory whole. */
final class LazyBlock extends InputStream {

    private final Supplier<byte[]> bytes;
    private ByteArrayInputStream made;

    LazyBlock(Supplier<byte[]> bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return made().read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return made().read(target, offset, length);
    }

    private ByteArrayInputStream made() {
        if (made == null) {
            made = new ByteArrayInputStream(bytes.get());
        }
        return made;
    }

    @Override
    public void close() {
        made = new ByteArrayInputStream(new byte[0]);
    }
}
