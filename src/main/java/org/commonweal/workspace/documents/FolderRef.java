package org.commonweal.workspace.documents;

/** A folder as pickers and breadcrumbs show it; the name of one in a tree tells the way to it. */
public record FolderRef(FolderId id, String name) {}
