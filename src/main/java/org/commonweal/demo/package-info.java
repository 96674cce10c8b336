/**
 * Builds the demonstration world on an empty portal: invented organisations, people, spaces and evidence, each row made
 * through the services by the person who would make it, on the day they would.
 */
@NullMarked
@ApplicationModule(displayName = "Demonstration")
package org.commonweal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
