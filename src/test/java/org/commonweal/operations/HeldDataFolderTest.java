package org.commonweal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldDataFolderTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndNamesItsHolder() throws IOException {
        var data = folder.resolve("new/data");

        var held = HeldDataFolder.take(data);

        assertThat(data.resolve("portal.lock"))
                .hasContent(String.valueOf(ProcessHandle.current().pid()));
        held.destroy();
    }

    @Test
    void refusesASecondHolderAndNamesTheFirst() throws IOException {
        var held = HeldDataFolder.take(folder);

        assertThatThrownBy(() -> HeldDataFolder.take(folder))
                .isInstanceOf(DataFolderProblem.class)
                .hasMessage(
                        "The data folder %s is in use by process %d.",
                        folder, ProcessHandle.current().pid());
        held.destroy();
    }

    @Test
    void mayBeTakenAgainOnceLetGo() throws IOException {
        HeldDataFolder.take(folder).destroy();

        var again = HeldDataFolder.take(folder);

        assertThat(again.folder()).isEqualTo(folder);
        again.destroy();
    }

    @Test
    void explainsAFolderThatCannotBeMade() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> HeldDataFolder.take(file.resolve("data")))
                .isInstanceOf(DataFolderProblem.class)
                .hasMessageContaining("cannot be written to");
    }
}
