package org.commonweal.workspace.documents;

import org.commonweal.access.Level;

/**
 * A folder in a list.
 *
 * @param name "Restricted folder" for readers who may only know that it exists
 * @param version for forms
 */
public record FolderRow(FolderId id, String name, String owner, Level level, boolean cutOff, long version) {

    public boolean readable() {
        return level.atLeast(Level.READ);
    }

    public boolean canManage() {
        return level.atLeast(Level.MANAGE);
    }
}
