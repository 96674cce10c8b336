/**
 * What is to be done in a space and when people meet: tasks with an assignee and a due day, and the space's calendar.
 * Both are changed by those who can contribute to the space and seen by those who can read it.
 */
@NullMarked
@NamedInterface("agenda")
package org.commonweal.workspace.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
