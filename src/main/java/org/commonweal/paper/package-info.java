/**
 * Sheets that people keep, print or hand in: written once with headings, lists and tables, given out as an HTML
 * document, as a tagged PDF that a screen reader can follow and as a word processor's document. Knows nothing of what
 * is written on them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {})
package org.commonweal.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
