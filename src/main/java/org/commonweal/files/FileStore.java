package org.commonweal.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Keeps bytes under the SHA-256 of their content. A content once kept never changes; the same content is kept once,
 * however often it arrives.
 */
public interface FileStore {

    /** Starts taking in a content whose key is not known yet. */
    Draft begin() throws IOException;

    InputStream open(String sha256) throws IOException;

    /** Gives random access to a content for the time of the call. */
    <T> T read(String sha256, FileReader<T> reader) throws IOException;

    boolean contains(String sha256);

    /** Bytes that can still be stored; none when that cannot be told. */
    long room();

    /** The keys that nobody has kept again for that long. The stream must be closed. */
    Stream<String> untouchedFor(Duration age) throws IOException;

    /** Removes a content, unless somebody kept it again in the meantime. */
    void removeIfUntouchedFor(Duration age, String sha256) throws IOException;

    /** Removes what uploads left behind that broke off with the portal. */
    void removeDraftsUntouchedFor(Duration age) throws IOException;

    /** A content on its way in: closing it without {@link #keep} leaves nothing behind. */
    interface Draft extends Closeable {

        OutputStream out();

        /** Ends the writing and makes it durable; the file can then be looked at. */
        Path complete() throws IOException;

        /** Makes the completed draft available under its key. */
        void keep(String sha256) throws IOException;
    }
}
