/**
 * What of the responses everyone may read. The text that is published is a rendition of its own, made from an answer
 * whose author agreed, cleared of what identifies people by one person and approved by another; what was answered never
 * leaves the council's staff.
 */
@NullMarked
@NamedInterface("publication")
package org.commonweal.consultation.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
