package org.commonweal.files.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonweal.files.FileKind;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The portal's side of the extraction process: starts it when needed, gives it one file at a time, and ends it when it
 * takes too long or answers nonsense. The next file gets a new process.
 */
public final class Extraction implements AutoCloseable {

    private static final int OUT_OF_MEMORY = 3;
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Outcome[] OUTCOMES = Outcome.values();

    private final ExtractionSettings settings;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("extraction-watch").factory());

    private volatile @Nullable Process process;
    private @Nullable Path folder;
    private long lastUsed;
    private volatile boolean closed;

    public Extraction(ExtractionSettings settings) {
        this.settings = settings;
    }

    /** Reads one file; never fails because of the file. */
    public synchronized Readout read(FileKind kind, Path file) throws IOException {
        if (kind.isPicture()) {
            return Readout.of(Outcome.TEXT);
        }
        var worker = running();
        lastUsed = System.nanoTime();
        var late = new AtomicBoolean();
        var alarm = watch.schedule(
                () -> {
                    late.set(true);
                    worker.destroyForcibly();
                },
                settings.patience().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            ask(worker, kind, file);
            return answer(worker);
        } catch (IOException e) {
            int exit = exitCode(worker);
            return Readout.of(late.get() || exit == OUT_OF_MEMORY ? Outcome.TOO_DEMANDING : Outcome.INTERRUPTED);
        } finally {
            alarm.cancel(false);
        }
    }

    private void ask(Process worker, FileKind kind, Path file) throws IOException {
        var out = new DataOutputStream(worker.getOutputStream());
        out.writeUTF(kind.name());
        out.writeUTF(file.toAbsolutePath().toString());
        out.writeInt(settings.characters());
        out.flush();
    }

    private Readout answer(Process worker) throws IOException {
        var in = new DataInputStream(worker.getInputStream());
        int outcome = in.readUnsignedByte();
        int length = in.readInt();
        if (outcome >= OUTCOMES.length || length < 0 || length > settings.characters() * 3L) {
            stop();
            return Readout.of(Outcome.UNREADABLE);
        }
        var text = in.readNBytes(length);
        if (text.length < length) {
            throw new IOException("The extraction process ended while it answered");
        }
        return new Readout(OUTCOMES[outcome], new String(text, StandardCharsets.UTF_8));
    }

    private int exitCode(Process worker) {
        try {
            return worker.waitFor(5, TimeUnit.SECONDS) ? worker.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            stop();
        }
    }

    private Process running() throws IOException {
        if (closed) {
            throw new IOException("The portal is being stopped");
        }
        if (process == null || !process.isAlive()) {
            stop();
            folder = Files.createTempDirectory("commonweal-text");
            process = WorkerCommand.start(settings, folder);
        }
        return process;
    }

    /** The process id, while there is one. */
    public @Nullable Long processId() {
        var worker = process;
        return worker == null || !worker.isAlive() ? null : worker.pid();
    }

    /** Ends the process; the next file starts another. */
    public synchronized void stop() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            folder = null;
        }
    }

    /** Gives its memory back when nothing was read for a minute. */
    public synchronized void stopWhenIdle() {
        if (process != null && System.nanoTime() - lastUsed > IDLE.toNanos()) {
            stop();
        }
    }

    /** Ends the process even while it reads, for the end of the portal. */
    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        var worker = process;
        if (worker != null) {
            worker.destroyForcibly();
        }
        stop();
    }
}
