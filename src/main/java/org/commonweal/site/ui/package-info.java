/** Workspace views of the site module. */
@NullMarked
package org.commonweal.site.ui;

import org.jspecify.annotations.NullMarked;
