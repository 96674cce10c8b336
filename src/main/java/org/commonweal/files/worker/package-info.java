/**
 * Reads the text of files in a process of its own, which may run out of memory or time, or be killed, without harm to
 * the portal.
 */
@NullMarked
package org.commonweal.files.worker;

import org.jspecify.annotations.NullMarked;
