package org.commonweal.uikit;

import java.util.function.BooleanSupplier;

/**
 * A screen for some people only; beans of this type stand under "Administration" in the navigation of those who have a
 * use for it. What the screen shows is still decided by its services.
 *
 * @param order from top to bottom
 * @param path address below {@code /app}, without a leading slash
 * @param shown asked once for each window
 */
public record NavigationLink(int order, String title, String path, BooleanSupplier shown) {}
