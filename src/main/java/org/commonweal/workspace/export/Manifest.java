package org.commonweal.workspace.export;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.kernel.SafeCsv;
import org.commonweal.workspace.SpaceArchive.Origin;

/** What the archive holds and what it had to leave out. */
class Manifest {

    static final List<String> HEADINGS = List.of("path", "bytes", "sha256", "uploaded by", "date", "note");

    private final List<Line> lines = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private long bytes;

    void add(String path, long size, String sha256, Origin origin, String note) {
        lines.add(new Line(path, size, sha256, origin.by(), origin.at(), note));
        bytes += size;
    }

    void leftOut(long count, String what) {
        if (count > 0) {
            gaps.add(what + ": " + count);
        }
    }

    int files() {
        return lines.size();
    }

    long bytes() {
        return bytes;
    }

    /** One sentence for each kind of thing that is missing. */
    List<String> gaps() {
        return List.copyOf(gaps);
    }

    void writeTo(SafeCsv table) throws IOException {
        for (var line : lines) {
            table.row(line.path, line.bytes, line.sha256, line.by, line.at, line.note);
        }
        for (var gap : gaps) {
            table.row(null, null, null, null, null, "Left out: " + gap);
        }
    }

    private record Line(String path, long bytes, String sha256, String by, Instant at, String note) {}
}
