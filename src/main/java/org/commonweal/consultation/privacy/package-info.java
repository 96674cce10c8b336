/**
 * What people may ask for about their own answers: to see everything that is held, to have it erased, to keep it from
 * being published; and the periods after which it goes by itself.
 */
@NullMarked
@NamedInterface("privacy")
package org.commonweal.consultation.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
