/** Workspaces of evidence: lists, an item's page, adding, correcting, reviewing, and the areas it is drawn for. */
@NullMarked
package org.commonweal.evidence.ui;

import org.jspecify.annotations.NullMarked;
