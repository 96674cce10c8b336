/** Downloads of the record. */
@NullMarked
package org.commonweal.audit.web;

import org.jspecify.annotations.NullMarked;
