package org.commonweal.evidence;

import java.time.Instant;
import java.util.List;
import org.commonweal.evidence.area.AreaRef;
import org.commonweal.evidence.area.AreaShape;
import org.jspecify.annotations.Nullable;

/**
 * A version of published evidence as its public page shows it.
 *
 * @param newest the number of the version published now; higher than the one shown when that is superseded
 * @param versions everything published so far, newest first
 * @param table the beginning of the data, when it is a table
 * @param chart its figures by area, when it has any
 */
public record PublicPage(
        String ref,
        int number,
        int newest,
        EvidenceDescription description,
        @Nullable Quality quality,
        @Nullable String qualityReason,
        List<AreaRef> areas,
        List<PublicVersion> versions,
        @Nullable PublicTable table,
        @Nullable PublicChart chart) {

    /** A version that can be downloaded. */
    public record PublicVersion(
            int number,
            String note,
            String fileName,
            String mediaType,
            long bytes,
            String sha256,
            Instant published,
            @Nullable Licence licence,
            boolean schema) {}

    /** The first rows of a table. */
    public record PublicTable(long rows, List<String> columns, List<List<String>> first, List<String> remarks) {}

    /** Figures by area, with the outlines there are and whom to credit for them. */
    public record PublicChart(AreaSeries series, List<AreaShape> shapes, List<String> credits) {}

    /** The version this page shows; the newest one published stands first. */
    public PublicVersion shown() {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public boolean superseded() {
        return newest > number;
    }
}
