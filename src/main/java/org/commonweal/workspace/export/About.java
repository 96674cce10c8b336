package org.commonweal.workspace.export;

import org.commonweal.uikit.Formats;
import org.commonweal.workspace.SpaceArchive.Origin;
import org.commonweal.workspace.WorkspaceDetails;

/** What people read first after unpacking. */
final class About {

    private About() {}

    static String text(WorkspaceDetails space, Origin exporter, Manifest manifest) {
        var text = new StringBuilder(space.name()).append("\r\n\r\n");
        if (!space.purpose().isEmpty()) {
            text.append(space.purpose()).append("\r\n\r\n");
        }
        text.append("Exported by ")
                .append(exporter.by())
                .append(" on ")
                .append(Formats.dateTime(exporter.at()))
                .append(".\r\nIt holds what this person may read.\r\n")
                .append("manifest.csv lists every file with its size, its SHA-256, who brought it and when.\r\n");
        if (manifest.gaps().isEmpty()) {
            text.append("Nothing was left out.\r\n");
        } else {
            text.append("Left out:\r\n");
            manifest.gaps().forEach(gap -> text.append("- ").append(gap).append("\r\n"));
        }
        return text.toString();
    }
}
