package org.commonweal.files.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.commonweal.files.FileKind;
import org.jspecify.annotations.Nullable;

/** Word and Excel files of 1997 to 2003, and newer ones that a password turned into such a container. */
final class CompoundCheck {

    private static final Set<String> ENCRYPTED = Set.of("EncryptedPackage", "EncryptionInfo");
    private static final Set<String> CODE = Set.of("_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros", "VBA");

    void require(FileKind named, Path path) throws IOException {
        var names = CompoundFile.namesIn(path);
        if (names.stream().anyMatch(ENCRYPTED::contains)) {
            throw Refusals.encrypted();
        }
        var really = really(names);
        if (named != really.kind) {
            throw Refusals.mislabelled(named, really.label);
        }
        if (names.stream().anyMatch(CODE::contains)) {
            throw Refusals.macros();
        }
    }

    private static Really really(Set<String> names) {
        if (names.contains("Workbook") || names.contains("Book")) {
            return Really.WORKBOOK;
        }
        if (names.contains("WordDocument")) {
            return Really.DOCUMENT;
        }
        return names.contains("PowerPoint Document") ? Really.SLIDES : Really.OTHER;
    }

    private enum Really {
        WORKBOOK(FileKind.XLS, "an Excel 97-2003 workbook (.xls)"),
        DOCUMENT(FileKind.DOC, "a Word 97-2003 document (.doc)"),
        SLIDES(null, "a PowerPoint 97-2003 presentation"),
        OTHER(null, "an older Office or mail file");

        private final @Nullable FileKind kind;
        private final String label;

        Really(@Nullable FileKind kind, String label) {
            this.kind = kind;
            this.label = label;
        }
    }
}
