package org.commonweal.files.checks;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.commonweal.files.FileKind;

/** Checks everything that is a ZIP archive inside: Office and OpenDocument files as well as archives proper. */
final class ArchiveCheck {

    private static final int WINZIP_AES = 99;

    private final UnpackLimits limits;

    ArchiveCheck(UnpackLimits limits) {
        this.limits = limits;
    }

    void require(FileKind named, Path path, long size) throws IOException {
        try {
            var parts = ZipDirectory.read(path, limits.parts());
            var really = checkFor(named, parts);
            if (parts.stream().anyMatch(part -> part.encrypted() || part.method() == WINZIP_AES)) {
                throw Refusals.encrypted();
            }
            new ArchiveWalk(path, size, limits).visit(parts, really);
            really.finish();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Refusals.damaged();
        }
    }

    private static PackageCheck checkFor(FileKind named, List<ZipPart> parts) {
        if (parts.stream().anyMatch(part -> part.name().equals(OoxmlCheck.TYPES))) {
            return new OoxmlCheck(named);
        }
        if (parts.stream().anyMatch(part -> part.name().equals(OdfCheck.MIMETYPE))
                && parts.stream().anyMatch(part -> part.name().equals(OdfCheck.MANIFEST))) {
            return new OdfCheck(named);
        }
        if (named != FileKind.ZIP) {
            throw Refusals.mislabelled(named, "a ZIP archive");
        }
        return new PlainZipCheck();
    }
}
