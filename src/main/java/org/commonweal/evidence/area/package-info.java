/**
 * The areas evidence speaks of: lists of codes and names by kind and year, with their licences, and the boundaries to
 * draw them with. Administrators load both from files; nothing about real places is built in.
 */
@NullMarked
@NamedInterface("areas")
package org.commonweal.evidence.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
