/** Files that respondents send with their answers: which answer they belong to, and what becomes of them. */
@NullMarked
package org.commonweal.consultation.attachment;

import org.jspecify.annotations.NullMarked;
