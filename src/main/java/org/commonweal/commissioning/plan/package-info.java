/**
 * The plan of a year: what organisations propose to review, how it scores by the criteria of the commissioning
 * protocol, what Cabinet and then Council agree, and how the plan changes afterwards.
 */
@NamedInterface("plan")
@NullMarked
package org.commonweal.commissioning.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
