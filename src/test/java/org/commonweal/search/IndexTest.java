package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.persistence.EntityManagerFactory;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

class IndexTest {

    private final Index index = new Index(mock(EntityManagerFactory.class), mock());

    @Test
    void blamesItsFilesForWhatTheirReadingCannotDo() {
        assertThat(Index.unreadable(new SearchException("x", new CorruptIndexException("broken", "segments_1"))))
                .isTrue();
        assertThat(Index.unreadable(new SearchException("x", new AlreadyClosedException("closed"))))
                .isTrue();
    }

    @Test
    void doesNotThrowItsFilesAwayBecauseTheDatabaseIsGone() {
        var lost = new SQLException("Communications link failure", new EOFException("read 0 bytes"));

        assertThat(Index.unreadable(new IllegalStateException(lost))).isFalse();
        assertThat(Index.unreadable(new SearchException("No such field"))).isFalse();
    }

    @Test
    void isWrittenAgainUntilItSucceeds() {
        var runs = new AtomicInteger();

        index.untilWritten(
                () -> {
                    if (runs.incrementAndGet() < 3) {
                        throw new SearchException("The indexer's pulse has expired");
                    }
                },
                Integer.MAX_VALUE);

        assertThat(runs).hasValue(3);
        assertThat(index.rebuilding()).isFalse();
    }

    @Test
    void saysSoWhenWhoeverWaitsForItHasWaitedLongEnough() {
        assertThatThrownBy(() -> index.untilWritten(
                        () -> {
                            throw new SearchException("The disk is full");
                        },
                        2))
                .hasMessage("The disk is full");
        assertThat(index.rebuilding()).isFalse();
    }
}
