/** Workspace views of the content module. */
@NullMarked
package org.commonweal.content.ui;

import org.jspecify.annotations.NullMarked;
