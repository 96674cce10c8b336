package org.commonweal.evidence.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops an unpacked part that grows beyond what is allowed. */
final class LimitedStream extends FilterInputStream {

    private final long limit;
    private long total;

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        total += read;
        if (total > limit) {
            throw TableRefusals.partTooLarge(limit);
        }
    }
}
