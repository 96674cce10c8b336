package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.sql.SQLException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;

class IndexTest {

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
}
