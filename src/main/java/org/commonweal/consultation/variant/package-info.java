/**
 * A consultation said otherwise: in another language, in easy read, in British Sign Language. Texts hang on the keys of
 * the questions and their choices, so that answers are the same answers however they were asked. A text that is
 * missing, or whose main text was changed since, is shown as the main text and says in which language that is.
 */
@NullMarked
@NamedInterface("variant")
package org.commonweal.consultation.variant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
