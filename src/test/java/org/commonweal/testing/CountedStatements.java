package org.commonweal.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that one piece of work sends to the database; those of other threads do not count. */
@TestComponent
public class CountedStatements implements HibernatePropertiesCustomizer {

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public void customize(Map<String, Object> properties) {
        StatementInspector counting = sql -> {
            SENT.get().add(sql);
            return sql;
        };
        properties.put("hibernate.session_factory.statement_inspector", counting);
    }

    public static int of(Callable<?> work) {
        return sentBy(work).size();
    }

    /** Their texts. */
    public static List<String> sentBy(Callable<?> work) {
        SENT.get().clear();
        try {
            work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return List.copyOf(SENT.get());
    }
}
