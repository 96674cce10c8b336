/**
 * Answers that did not come by the public's form: files of responses read in after a dry run, paper keyed by staff, and
 * the sample of it that is keyed a second time.
 */
@NullMarked
@NamedInterface("channel")
package org.commonweal.consultation.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
