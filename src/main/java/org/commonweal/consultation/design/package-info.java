/** Making a form from what a council already has: question sheets of earlier surveys. */
@NullMarked
package org.commonweal.consultation.design;

import org.jspecify.annotations.NullMarked;
