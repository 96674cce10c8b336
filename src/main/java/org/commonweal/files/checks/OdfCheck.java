package org.commonweal.files.checks;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonweal.files.FileKind;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** OpenDocument files: the first part says what they are, the manifest whether they are encrypted. */
final class OdfCheck implements PackageCheck {

    static final String MIMETYPE = "mimetype";
    static final String MANIFEST = "META-INF/manifest.xml";

    /** Index files that LibreOffice leaves behind without any macro. */
    private static final Set<String> MACRO_INDEXES = Set.of("script-lb.xml", "script-lc.xml");

    private final FileKind named;
    private @Nullable String type;
    private boolean content;
    private boolean macros;
    private boolean encrypted;
    private @Nullable RuleViolation problem;

    OdfCheck(FileKind named) {
        this.named = named;
    }

    @Override
    public void visit(ZipPart part, byte[] head) {
        if (part.leavesItsFolder() || part.isLink()) {
            throw Refusals.unsafeName(FileName.clean(part.name()));
        }
        var name = part.name();
        if (name.equals(MIMETYPE)) {
            type = new String(head, StandardCharsets.ISO_8859_1).strip();
        } else if (name.equals(MANIFEST)) {
            encrypted = new String(head, StandardCharsets.UTF_8).contains("encryption-data");
        } else if (isMacro(name)) {
            macros = true;
        } else if (part.isXml() && head.length > 0 && !isMacroIndex(name)) {
            content |= name.equals("content.xml");
            lookForDoctype(head);
        } else if (ProgramMarks.found(head)) {
            throw Refusals.program(FileName.clean(name));
        }
    }

    /** The parts of an encrypted document are noise, and the manifest that tells so comes last: judged in the end. */
    private void lookForDoctype(byte[] head) {
        try {
            XmlStart.requireNoDoctype(head);
        } catch (RuleViolation found) {
            problem = problem == null ? found : problem;
        }
    }

    private static boolean isMacro(String name) {
        boolean inside = name.startsWith("Basic/") || name.startsWith("Scripts/");
        return inside && !name.endsWith("/") && !isMacroIndex(name);
    }

    private static boolean isMacroIndex(String name) {
        return MACRO_INDEXES.contains(name.substring(name.lastIndexOf('/') + 1));
    }

    @Override
    public void finish() {
        if (encrypted) {
            throw Refusals.encrypted();
        }
        if (macros) {
            throw Refusals.macros();
        }
        if (problem != null) {
            throw problem;
        }
        var kind = kind();
        if (kind.isEmpty() || kind.get() != named) {
            throw Refusals.mislabelled(
                    named,
                    kind.map(other -> Refusals.withArticle(other.label())).orElse("another kind of packaged document"));
        }
        if (!content) {
            throw Refusals.damaged();
        }
    }

    private Optional<FileKind> kind() {
        return Stream.of(FileKind.ODT, FileKind.ODS, FileKind.ODP)
                .filter(kind -> kind.mediaType().equals(type))
                .findFirst();
    }
}
