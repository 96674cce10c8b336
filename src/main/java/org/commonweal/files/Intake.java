package org.commonweal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.commonweal.files.checks.Inspector;
import org.commonweal.files.checks.Refusals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one upload from the wire into the store: counted, hashed, looked at, and only then kept. */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int CHUNK = 64 * 1024;
    private static final long LOOK_FOR_ROOM_EVERY = 8L * 1024 * 1024;

    private final FileStore store;
    private final FilesSettings settings;
    private final Inspector inspector = new Inspector();

    Intake(FileStore store, FilesSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    record Content(String name, FileKind kind, long bytes, String sha256) {}

    Content take(String name, @Nullable String declaredType, InputStream in, ProgressListener progress) {
        var digest = sha256();
        try (var draft = store.begin()) {
            long bytes = copy(in, draft.out(), digest, progress);
            var accepted = inspector.inspect(name, declaredType, draft.complete());
            var key = HexFormat.of().formatHex(digest.digest());
            draft.keep(key);
            return new Content(accepted.name(), accepted.kind(), bytes, key);
        } catch (IOException e) {
            log.error("An upload could not be stored", e);
            throw isFull() ? Refusals.noRoom() : Refusals.notStored();
        }
    }

    private long copy(InputStream in, OutputStream out, MessageDigest digest, ProgressListener progress)
            throws IOException {
        var chunk = new byte[CHUNK];
        long bytes = 0;
        long nextLook = 0;
        for (int read = next(in, chunk); read >= 0; read = next(in, chunk)) {
            if (bytes >= nextLook) {
                requireRoom();
                nextLook += LOOK_FOR_ROOM_EVERY;
            }
            bytes += read;
            if (bytes > settings.maxSize().toBytes()) {
                throw Refusals.tooLarge(settings.maxSize().toBytes());
            }
            digest.update(chunk, 0, read);
            out.write(chunk, 0, read);
            progress.received(bytes);
        }
        return bytes;
    }

    /** A broken connection is the sender's concern and must not look like a fault of the store. */
    private static int next(InputStream in, byte[] chunk) {
        if (Thread.currentThread().isInterrupted()) {
            throw Refusals.interrupted();
        }
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw Refusals.interrupted();
        }
    }

    private void requireRoom() {
        if (isFull()) {
            throw Refusals.noRoom();
        }
    }

    private boolean isFull() {
        return store.room() < settings.minFree().toBytes();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
