/** The council's style sheet and logo. */
@NullMarked
package org.commonweal.look.web;

import org.jspecify.annotations.NullMarked;
