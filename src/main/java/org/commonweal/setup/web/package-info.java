/** The set-up page. */
@NullMarked
package org.commonweal.setup.web;

import org.jspecify.annotations.NullMarked;
