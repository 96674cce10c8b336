/**
 * Looks at a received file before anybody may have it: what it really is, whether it is whole, and whether it hides
 * macros, passwords, bombs or programs. Reads structure only; contents are left to the extraction process.
 */
@NullMarked
package org.commonweal.files.checks;

import org.jspecify.annotations.NullMarked;
