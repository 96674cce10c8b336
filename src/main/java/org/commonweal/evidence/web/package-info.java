/** Public pages of evidence: the list, each item with its versions, and their files. Templates see the page models. */
@NullMarked
@NamedInterface("pages")
package org.commonweal.evidence.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
