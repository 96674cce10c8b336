/** Public controllers of the site module. */
@NullMarked
package org.commonweal.site.web;

import org.jspecify.annotations.NullMarked;
