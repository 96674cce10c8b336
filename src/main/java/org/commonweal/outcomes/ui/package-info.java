@NullMarked
package org.commonweal.outcomes.ui;

import org.jspecify.annotations.NullMarked;
