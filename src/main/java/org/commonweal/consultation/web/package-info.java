/** The public pages of consultations: reading about them and answering them, in plain HTML without scripts. */
@NullMarked
package org.commonweal.consultation.web;

import org.jspecify.annotations.NullMarked;
