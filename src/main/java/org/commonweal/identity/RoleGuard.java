package org.commonweal.identity;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.core.Authentication;

/** Enforces {@link SignedIn} and {@link RequiresRole} with roles read from the tables at each call. */
@Configuration(proxyBeanMethods = false)
class RoleGuard {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor roleAdvisor(ObjectProvider<CurrentActor> actors) {
        var annotated = Pointcuts.union(anywhere(SignedIn.class), anywhere(RequiresRole.class));
        return new AuthorizationManagerBeforeMethodInterceptor(annotated, new Decision(actors));
    }

    private static org.springframework.aop.Pointcut anywhere(Class<? extends Annotation> type) {
        return Pointcuts.union(
                new AnnotationMatchingPointcut(type, true), AnnotationMatchingPointcut.forMethodAnnotation(type));
    }

    private record Decision(ObjectProvider<CurrentActor> actors) implements AuthorizationManager<MethodInvocation> {

        @Override
        public AuthorizationResult authorize(
                Supplier<? extends @Nullable Authentication> authentication, MethodInvocation call) {
            return new AuthorizationDecision(allowed(call));
        }

        private boolean allowed(MethodInvocation call) {
            if (find(call, OpenToAll.class) != null) {
                return true;
            }
            var actor = actors.getObject().get();
            if (actor.isSystem()) {
                return true;
            }
            var standing = actors.getObject().standing();
            if (standing == null || !standing.active()) {
                return false;
            }
            var required = find(call, RequiresRole.class);
            return required == null || Arrays.stream(required.value()).anyMatch(standing::has);
        }

        /** The method's own annotation decides; without one, its class's. */
        private static <A extends Annotation> @Nullable A find(MethodInvocation call, Class<A> type) {
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), type);
            if (onMethod != null) {
                return onMethod;
            }
            boolean methodSpeaks = java.util.stream.Stream.of(OpenToAll.class, SignedIn.class, RequiresRole.class)
                    .anyMatch(other -> AnnotatedElementUtils.hasAnnotation(call.getMethod(), other));
            var owner = call.getThis() == null
                    ? call.getMethod().getDeclaringClass()
                    : call.getThis().getClass();
            return methodSpeaks ? null : AnnotatedElementUtils.findMergedAnnotation(owner, type);
        }
    }
}
