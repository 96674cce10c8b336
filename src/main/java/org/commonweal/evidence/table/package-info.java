/**
 * Reading tables as people really save them: whatever the encoding, separator, preamble or workbook format. Plain Java
 * over streams; rows are never held all at once, and every refusal is a sentence that says what to do next.
 */
@NullMarked
@NamedInterface("table")
package org.commonweal.evidence.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
