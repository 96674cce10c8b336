/** What the public pages share: the template engine, their common model and their security headers. */
@NullMarked
@ApplicationModule(displayName = "Public page kit", allowedDependencies = "kernel")
package org.commonweal.webkit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
