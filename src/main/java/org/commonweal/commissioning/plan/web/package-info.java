/** Plans as files. */
@NullMarked
package org.commonweal.commissioning.plan.web;

import org.jspecify.annotations.NullMarked;
