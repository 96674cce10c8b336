/** Public pages of evidence: the list, each item with its versions, and their files. */
@NullMarked
package org.commonweal.evidence.web;

import org.jspecify.annotations.NullMarked;
