/** Where staff read responses in from a file, key paper, and key a sample of it again. */
@NullMarked
package org.commonweal.consultation.channel.ui;

import org.jspecify.annotations.NullMarked;
