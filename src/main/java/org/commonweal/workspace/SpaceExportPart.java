package org.commonweal.workspace;

import java.io.IOException;

/**
 * What a module adds to the export of a whole space. It runs as the person who exports, outside any transaction since
 * the browser sets the pace, and writes only what that person may read.
 */
public interface SpaceExportPart {

    /** Parts with lower numbers come first in the archive. */
    int order();

    void write(WorkspaceId space, SpaceArchive archive) throws IOException;
}
