/** Where staff read what was answered: tables of one question by another. */
@NullMarked
package org.commonweal.consultation.analysis.ui;

import org.jspecify.annotations.NullMarked;
