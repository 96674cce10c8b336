/** The portal's entry point; everything else lives in the modules below this package. */
@NullMarked
package org.commonweal;

import org.jspecify.annotations.NullMarked;
