package org.commonweal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.commonweal.access.Level;
import org.commonweal.kernel.AccessRefused;
import org.commonweal.kernel.NotFound;
import org.commonweal.kernel.RuleViolation;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls a method of a service as the program would, in a transaction that leaves nothing behind. */
final class CalledService {

    static final String REFUSED = "refused";
    static final String NOT_FOUND = "not found";
    static final String NOTHING = "nothing";

    private final ApplicationContext portal;
    private final TransactionTemplate transactions;

    CalledService(ApplicationContext portal) {
        this.portal = portal;
        this.transactions = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
    }

    /** What came of it, in a word or two. */
    String outcome(Method method, Object... arguments) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return call(method, arguments);
        });
    }

    private String call(Method method, Object... arguments) {
        try {
            var answer = method.invoke(portal.getBean(method.getDeclaringClass()), arguments);
            return empty(answer) ? NOTHING : method.getReturnType() == void.class ? "done" : "answer";
        } catch (InvocationTargetException e) {
            return word(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String word(Throwable thrown) {
        return switch (thrown) {
            case AccessDeniedException denied -> REFUSED;
            case NotFound notFound -> NOT_FOUND;
            case AccessRefused refused -> "may not: " + refused.code();
            case RuleViolation violation -> "rule: " + violation.code();
            default -> thrown.getClass().getSimpleName();
        };
    }

    private static boolean empty(Object answer) {
        return switch (answer) {
            case null -> false;
            case Optional<?> optional -> optional.isEmpty();
            case Page<?> page -> page.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Number number -> number.longValue() == 0;
            case Level level -> level == Level.NONE;
            case Boolean flag -> !flag;
            case CharSequence text -> text.isEmpty();
            default -> false;
        };
    }
}
