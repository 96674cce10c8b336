/** The whole of a space as one ZIP file with a list of what is in it. */
@NullMarked
package org.commonweal.workspace.export;

import org.jspecify.annotations.NullMarked;
