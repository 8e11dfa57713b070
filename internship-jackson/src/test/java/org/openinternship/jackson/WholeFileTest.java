package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openinternship.core.host.Money;
import org.openinternship.jackson.kit.WholeFile;

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

  /** Whatever has a name that a part might have belongs to somebody else. */
  @Test
  void filesOfOthers_areLeftAlone() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    Path part = Files.writeString(directory.resolve("money.json.part"), "of somebody else");
    Path point = Files.writeString(directory.resolve(".money.json.part"), "of somebody else");
    InternshipJson.standard().write(MONEY, file);
    assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
    assertThat(part).hasContent("of somebody else");
    assertThat(point).hasContent("of somebody else");
    assertThat(directory.toFile().listFiles())
        .containsExactlyInAnyOrder(file.toFile(), part.toFile(), point.toFile());
  }

  @Test
  void linkInThePlaceOfThePart_isNotFollowed() throws IOException {
    Path victim = Files.writeString(directory.resolve("victim"), "precious");
    Path file = directory.resolve("money.json");
    Path part = link(directory.resolve("money.json.part"), victim);
    InternshipJson.standard().write(MONEY, file);
    assertThat(victim).hasContent("precious");
    assertThat(part).isSymbolicLink();
    assertThat(file).isRegularFile();
  }

  /** As open as the machine makes any new file. */
  @Test
  void newFile_isAsOpenAsOthers() throws IOException {
    Path other = Files.writeString(directory.resolve("other"), "other");
    assumeTrue(Files.getFileStore(other).supportsFileAttributeView("posix"));
    Path file = directory.resolve("money.json");
    InternshipJson.standard().write(MONEY, file);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  /** Two writers of one file, or the same one twice, do not share a part. */
  @Test
  void nameOfThePart_isAnotherEachTime_andHidden() {
    Path file = directory.resolve("money.json");
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      WholeFile.write(
          file,
          out ->
              WholeFile.write(
                  file, inner -> Stream.of(directory.toFile().list()).forEach(names::add)));
    }
    names.remove("money.json");
    assertThat(names).hasSize(4).allMatch(name -> name.matches("\\.[0-9]{8,}\\.part"));
    assertThat(directory.toFile().list()).containsExactly("money.json");
  }

  @Test
  void linkThatLeadsNowhere_isRefused() throws IOException {
    Path nothing = directory.resolve("nothing.json");
    Path link = link(directory.resolve("link.json"), nothing);
    Path circle = link(directory.resolve("circle.json"), directory.resolve("circle.json"));
    for (Path refused : List.of(link, circle)) {
      assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, refused))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(refused + " -> ")
          .hasMessageContaining("is a link that leads nowhere. Maybe");
      assertThat(refused).isSymbolicLink();
    }
    assertThat(nothing).doesNotExist();
    assertThat(directory.toFile().list()).hasSize(2);
  }

  @Test
  void linkOverLinks_staysALink() throws IOException {
    Path folder = Files.createDirectory(directory.resolve("folder"));
    Path file = Files.writeString(folder.resolve("money.json"), "before");
    Path inner = link(directory.resolve("inner.json"), file);
    Path outer = link(directory.resolve("outer.json"), Path.of("inner.json"));
    InternshipJson.standard().write(MONEY, outer);
    assertThat(outer).isSymbolicLink();
    assertThat(inner).isSymbolicLink();
    assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
    assertThat(folder.toFile().list()).containsExactly("money.json");
  }

  private static Path link(Path link, Path target) throws IOException {
    try {
      return Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "no links here");
      return link;
    }
  }

  @Test
  void longestName_isWritten() {
    for (int length : new int[] {250, 251, 255}) {
      Path file = directory.resolve("a".repeat(length));
      assumeTrue(canBeMade(file), "no such long names here");
      InternshipJson.standard().write(MONEY, file);
      InternshipJson.standard().write(MONEY, file);
      assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
    }
    assertThat(directory.toFile().list()).hasSize(3);
  }

  private static boolean canBeMade(Path file) {
    try {
      Files.delete(Files.createFile(file));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void part_isNoMoreOpenThanTheFile() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    WholeFile.write(
        file,
        out ->
            assertThat(directory.toFile().listFiles())
                .allSatisfy(
                    each ->
                        assertThat(
                                PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(each.toPath())))
                            .isEqualTo("rw-------")));
  }

  @Test
  void fileThatIsProtected_isLeftAlone() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "nothing is protected");
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is protected from writing");
    assertThat(file).hasContent("before");
  }

  /** Files of an archive are moved in another way, and not in one step. */
  @Test
  void fileOfAnArchive_isReplaced() throws IOException {
    Path zip = directory.resolve("all.zip");
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path file = archive.getPath("/money.json");
      InternshipJson.standard().write(Money.of("1", "EUR"), file);
      InternshipJson.standard().write(MONEY, file);
      InternshipJson.standard().listOf(Money.class).write(List.of(MONEY), archive.getPath("/l"));
      InternshipJson.standard().linesOf(Money.class).write(List.of(MONEY), archive.getPath("/n"));
      assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
    }
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of())) {
      Path file = archive.getPath("/money.json");
      assertThatThrownBy(
              () ->
                  WholeFile.write(
                      file,
                      out -> {
                        throw new IllegalStateException("no more");
                      }))
          .hasMessage("no more");
      assertThat(InternshipJson.standard().read(file, Money.class)).isEqualTo(MONEY);
      try (Stream<Path> files = Files.list(archive.getPath("/"))) {
        assertThat(files.map(Path::toString)).containsExactlyInAnyOrder("/money.json", "/l", "/n");
      }
    }
  }

  @Test
  void fileSystemThatIsReadOnly_isToldAsSuch() throws IOException {
    Path zip = directory.resolve("all.zip");
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      InternshipJson.standard().write(MONEY, archive.getPath("/money.json"));
    }
    assumeTrue(zip.toFile().setReadOnly());
    try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
      assumeTrue(archive.isReadOnly(), "this JDK opens none as read-only");
      for (String name : List.of("/money.json", "/new.json")) {
        assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, archive.getPath(name)))
            .isInstanceOf(UncheckedIOException.class)
            .hasMessageContaining("its file system is read-only");
      }
    }
  }

  /** An interrupt closes what is written to. */
  @Test
  void interrupt_leavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(directory.resolve("money.json"), "before");
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, file))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasContent("before");
    assertThat(directory.toFile().list()).containsExactly("money.json");
  }

  @Test
  void fileWithoutAPlace_isNotMade() {
    Path file = directory.resolve("none").resolve("money.json");
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("money.json: its folder is not there");
    assertThatThrownBy(() -> InternshipJson.standard().write(MONEY, directory))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void folderThatIsRead_isNamed() {
    InternshipJson json = InternshipJson.standard();
    assertThatThrownBy(() -> json.read(directory, Money.class))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(directory + ": is a folder. Maybe a file in it was meant");
    assertThatThrownBy(() -> json.listOf(Money.class).read(directory))
        .hasMessageContaining(directory + ": is a folder");
  }
}
