/** The public page that stops mail. */
@NullMarked
package org.commonweal.notification.web;

import org.jspecify.annotations.NullMarked;
