/** Pages of spaces: the list, a space with its tabs, a document. */
@NullMarked
package org.commonweal.workspace.ui;

import org.jspecify.annotations.NullMarked;
