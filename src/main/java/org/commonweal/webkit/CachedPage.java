package org.commonweal.webkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page is the same for everyone and made of committed data only, so that it may be shown again as it is for up to a
 * second, and never after anything changed. Not for pages made from the search index, which follows changes later.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CachedPage {}
