/** What browsers fetch from a space besides its pages. */
@NullMarked
package org.commonweal.workspace.web;

import org.jspecify.annotations.NullMarked;
