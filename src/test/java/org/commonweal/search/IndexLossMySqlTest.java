package org.commonweal.search;

import java.util.List;
import org.commonweal.testing.MySqlFolders;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class IndexLossMySqlTest extends IndexLossTest {

    private final List<String> settings = MySqlFolders.newDatabase();

    @Override
    List<String> database() {
        return settings;
    }
}
