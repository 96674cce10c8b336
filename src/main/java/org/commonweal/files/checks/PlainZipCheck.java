package org.commonweal.files.checks;

import java.util.Set;

/** Archives proper: no programs, no archives within, no macros, no names that climb out of the folder. */
final class PlainZipCheck implements PackageCheck {

    private static final Set<String> ARCHIVES =
            Set.of("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "cab", "arj", "lzh", "z");

    private static final Set<String> MACRO_FILES =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlsb", "xlam", "pptm", "potm");

    @Override
    public void visit(ZipPart part, byte[] head) {
        if (part.leavesItsFolder() || part.isLink()) {
            throw Refusals.unsafeName(shown(part));
        }
        if (ProgramMarks.named(part.name()) || ProgramMarks.found(head)) {
            throw Refusals.program(shown(part));
        }
        var ending = FileName.ending(part.name());
        if (MACRO_FILES.contains(ending)) {
            throw Refusals.macros();
        }
        if (ARCHIVES.contains(ending)) {
            throw Refusals.nestedArchive(shown(part));
        }
    }

    private static String shown(ZipPart part) {
        return FileName.clean(part.name());
    }

    @Override
    public void finish() {}
}
