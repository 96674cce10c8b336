/**
 * The file that shows that a consultation was lawful: what was open when it began, what people were told, how long they
 * had, and how what they said was considered. Its parts are kept with their hashes, so that one that differs later can
 * be named.
 */
@NullMarked
package org.commonweal.consultation.proof;

import org.jspecify.annotations.NullMarked;
