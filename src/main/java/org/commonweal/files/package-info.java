/**
 * Keeps the bytes people upload. A file is streamed to a content-addressed store, recognised by its content, checked,
 * and offered to readers only when it is clean; its text is read in a process of its own. The main types are
 * {@link org.commonweal.files.FileService} and {@link org.commonweal.files.FileStore}. Who may read a file is not
 * decided here but by the module that refers to it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel"})
package org.commonweal.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
