package org.commonweal.setup;

import org.commonweal.look.Logo;
import org.commonweal.look.Look;
import org.jspecify.annotations.Nullable;

/**
 * What an empty portal needs to know.
 *
 * @param person name of the first administrator
 * @param password for the built-in provider; ignored when another one signs people in
 */
public record SetupDraft(
        String council, String code, Look look, @Nullable Logo logo, String person, String email, String password) {}
