package org.commonweal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.commonweal.files.checks.Refusals;
import org.commonweal.files.worker.Extraction;
import org.springframework.stereotype.Component;

/** The closer look at one stored file: first the virus scanner, then the reading of its text. */
@Component
class Examination {

    private final VirusScanner scanner;
    private final Extraction extraction;

    Examination(VirusScanner scanner, Extraction extraction) {
        this.scanner = scanner;
        this.extraction = extraction;
    }

    /** The scanner gave no judgement; until it does, the file waits. */
    static final class NotScanned extends Exception {

        NotScanned(String message) {
            super(message);
        }

        NotScanned(IOException cause) {
            super("The virus scanner cannot be reached: " + cause.getMessage(), cause);
        }
    }

    /** Refuses a file in which the scanner found something. */
    Optional<Verdict> scan(Path file) throws NotScanned {
        try {
            return switch (scanner.scan(file)) {
                case VirusScanner.Clear clear -> Optional.empty();
                case VirusScanner.Found found -> Optional.of(Verdict.rejected(Refusals.virus(found.virus())));
                case VirusScanner.NoAnswer none -> throw new NotScanned("The virus scanner said: " + none.reply());
            };
        } catch (IOException e) {
            throw new NotScanned(e);
        }
    }

    /** Empty when the process ended through no fault of the file, which should be tried again. */
    Optional<Verdict> read(Path file, FileKind kind) throws IOException {
        var readout = extraction.read(kind, file);
        return switch (readout.outcome()) {
            case TEXT -> Optional.of(Verdict.clean(readout.text()));
            case ENCRYPTED -> Optional.of(Verdict.rejected(Refusals.encrypted()));
            case DAMAGED -> Optional.of(Verdict.rejected(Refusals.damaged()));
            case UNREADABLE, TOO_DEMANDING -> Optional.of(Verdict.cleanWithoutText());
            case INTERRUPTED -> Optional.empty();
        };
    }

    /** Ends the extraction process when there was nothing to read for a while. */
    void rest() {
        extraction.stopWhenIdle();
    }

    void close() {
        extraction.close();
    }
}
