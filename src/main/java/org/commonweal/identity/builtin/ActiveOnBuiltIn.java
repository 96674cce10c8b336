package org.commonweal.identity.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** A part of the built-in provider; absent when Keycloak signs people in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "commonweal.identity.provider", havingValue = "builtin", matchIfMissing = true)
@interface ActiveOnBuiltIn {}
