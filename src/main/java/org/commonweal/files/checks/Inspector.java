package org.commonweal.files.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.files.FileKind;
import org.commonweal.files.FileKind.Form;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Decides from name and content whether a received file is one the portal takes, and as what. */
public final class Inspector {

    private static final Set<String> MACRO_ENDINGS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm", "ppsm");

    private final ArchiveCheck archives = new ArchiveCheck(UnpackLimits.DEFAULT);
    private final CompoundCheck compounds = new CompoundCheck();
    private final PictureCheck pictures = new PictureCheck();

    /** An accepted file: its cleaned name and what it is. */
    public record Accepted(String name, FileKind kind) {}

    /**
     * Looks at the file's structure, reading it once at most.
     *
     * @param declaredType what the browser called it; used only to name a text that came without an ending
     * @throws RuleViolation with a sentence for the sender when the file is not taken
     */
    public Accepted inspect(String sentName, @Nullable String declaredType, Path path) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw Refusals.empty();
        }
        var sniffed = ContentSniffer.sniff(head(path));
        var name = withEnding(FileName.clean(sentName), declaredType, sniffed);
        var kind = kindNamed(name, sniffed);
        requireForm(kind, sniffed, path);
        switch (kind.form()) {
            case ZIP -> archives.require(kind, path, size);
            case OLE2 -> compounds.require(kind, path);
            case PNG, JPEG, GIF, WEBP -> pictures.require(kind, path);
            case XML -> XmlStart.requireNoDoctype(head(path));
            case PDF, TEXT -> {}
        }
        return new Accepted(name, kind);
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ContentSniffer.HEAD);
        }
    }

    private static FileKind kindNamed(String name, Sniffed sniffed) {
        var ending = FileName.ending(name);
        if (MACRO_ENDINGS.contains(ending) && (sniffed.form() == Form.ZIP || sniffed.form() == Form.OLE2)) {
            throw Refusals.macros();
        }
        return FileKind.ofEnding(ending).orElseThrow(() -> Refusals.unsupported(ending));
    }

    private void requireForm(FileKind named, Sniffed sniffed, Path path) throws IOException {
        if (sniffed.form() == named.form() || isNearEnough(named, sniffed)) {
            return;
        }
        boolean office = named.form() == Form.ZIP || named.form() == Form.OLE2;
        if (office && sniffed.form() == Form.OLE2) {
            compounds.require(named, path);
        }
        if (named.form() == Form.OLE2 && sniffed.form() == Form.ZIP) {
            throw Refusals.mislabelled(named, "a newer Office document or an archive");
        }
        throw Refusals.mislabelled(named, sniffed.really());
    }

    /** Markdown may be nothing but tags, and XML need not declare itself; the latter is looked at next. */
    private static boolean isNearEnough(FileKind named, Sniffed sniffed) {
        return (named == FileKind.MARKDOWN && (sniffed.isWebPage() || sniffed.form() == Form.XML))
                || (named == FileKind.XML && sniffed.form() == Form.TEXT);
    }

    /** Some phones send a name without an ending; where the content leaves no doubt it gets the right one. */
    private static String withEnding(String name, @Nullable String declaredType, Sniffed sniffed) {
        if (!FileName.ending(name).isEmpty()) {
            return name;
        }
        return obviousKind(declaredType, sniffed)
                .map(kind -> name.substring(0, Math.min(name.length(), FileName.MAX_LENGTH - 10)) + "." + kind.ending())
                .orElse(name);
    }

    private static Optional<FileKind> obviousKind(@Nullable String declaredType, Sniffed sniffed) {
        if (sniffed.form() == Form.TEXT) {
            return Optional.of("text/csv".equals(declaredType) ? FileKind.CSV : FileKind.TXT);
        }
        return Stream.of(FileKind.values())
                .filter(kind -> kind.form() == sniffed.form() && kind.form() != Form.ZIP && kind.form() != Form.OLE2)
                .findFirst();
    }
}
