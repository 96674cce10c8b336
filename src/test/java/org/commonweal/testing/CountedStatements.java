package org.commonweal.testing;

import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that one piece of work sends to the database; those of other threads do not count. */
@TestComponent
public class CountedStatements implements HibernatePropertiesCustomizer {

    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    @Override
    public void customize(Map<String, Object> properties) {
        StatementInspector counting = sql -> {
            COUNT.set(COUNT.get() + 1);
            return sql;
        };
        properties.put("hibernate.session_factory.statement_inspector", counting);
    }

    public static int of(Callable<?> work) {
        COUNT.set(0);
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return COUNT.get();
    }
}
