/**
 * A questionnaire as a value: pages, questions, the routes through them, and how each type of question reads what a
 * form sent. Knows no database and no screen, so that routing and reading can be tried with thousands of random forms.
 */
@NullMarked
@NamedInterface("form")
package org.commonweal.consultation.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
