package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.host.Money;

/** A file is written as a whole or not at all. */
class WholeFileTest {
  private static final Money MONEY = Money.of("3", "USD");

  @TempDir private Path directory;

  @Test
  void failureInTheMiddle_leavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(directory.resolve("kept.json"), "kept");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      try {
                        out.write("half".getBytes(StandardCharsets.UTF_8));
                      } catch (IOException e) {
                        throw new UncheckedIOException(e);
                      }
                      throw new IllegalStateException("no more");
                    }))
        .hasMessage("no more");
    assertThat(file).hasContent("kept");
    assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
  }

  @Test
  void file_isReplaced_andKeepsItsPermissions() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    InternshipJson.standard().write(MONEY, file);
    assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
    assertThat(directory.toFile().listFiles()).containsExactly(file.toFile());
  }

  @Test
  void link_staysALink() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    Path link = directory.resolve("link.json");
    try {
      Files.createSymbolicLink(link, file);
    } catch (UnsupportedOperationException e) {
      assumeTrue(false, "no links here");
    }
    InternshipJson.standard().write(MONEY, link);
    assertThat(link).isSymbolicLink();
    assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
  }

  @Test
  void fileWithoutAPlace_isNotMade() {
    Path file = directory.resolve("none").resolve("money.json");
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, file))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, directory))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(directory).isEmptyDirectory();
  }
}
