/**
 * Folders and documents of a space. Every version of a document is kept and its bytes never change; what is deleted
 * rests in the bin for a month.
 */
@NullMarked
@NamedInterface("documents")
package org.commonweal.workspace.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
