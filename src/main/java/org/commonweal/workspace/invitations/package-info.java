/**
 * Invitations to a space: made by its managers, answered by whoever is invited, dead after fourteen days. Nobody
 * becomes a member without having agreed to it here.
 */
@NullMarked
@NamedInterface("invitations")
package org.commonweal.workspace.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
