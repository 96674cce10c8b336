/** Public pages of the content module. */
@NullMarked
package org.commonweal.content.web;

import org.jspecify.annotations.NullMarked;
