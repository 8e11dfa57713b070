package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.examples.output.Printed;

/**
 * The programs on the pages of the guide compile, run, and print what the pages say. A program is a
 * whole class behind a marker with its file name, its output a block behind a marker of its own.
 */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide");

  /**
   * The list of pages, those that tests of other modules write, and the one that HostsTest holds.
   */
  private static final Set<String> WITHOUT_PROGRAMS =
      Set.of("README.md", "limits.md", "reasons.md", "spring-boot.md", "troubleshooting.md");

  private static final Pattern PROGRAM =
      Pattern.compile("(?s)<!-- (\\w+)\\.java -->\\n```java\\n(.*?)```");
  private static final Pattern OUTPUT =
      Pattern.compile("(?s)<!-- (\\w+) prints -->\\n```\\n(.*?)```");

  static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(GUIDE)) {
      return pages
          .filter(page -> page.toString().endsWith(".md"))
          .filter(page -> !WITHOUT_PROGRAMS.contains(page.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_showsWhatItsProgramsPrint(Path page, @TempDir Path classes) throws Exception {
    String text = Files.readString(page);
    List<MatchResult> programs = PROGRAM.matcher(text).results().toList();
    List<MatchResult> outputs = OUTPUT.matcher(text).results().toList();
    assertThat(names(programs)).as("programs of %s", page).isNotEmpty().doesNotHaveDuplicates();
    assertThat(names(outputs)).as("outputs of %s", page).isEqualTo(names(programs));
    Snippets.compile(
        programs.stream().map(it -> Snippets.source(it.group(1), it.group(2))).toList(), classes);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, GuideTest.class.getClassLoader())) {
      for (MatchResult program : programs) {
        List<String> printed = Printed.byMain(() -> main(loader, program.group(1)));
        Page.read(page).assertPrints(program.group(1), printed);
      }
    }
  }

  private static void main(ClassLoader loader, String type) {
    try {
      Method main = loader.loadClass(type).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      throw new AssertionError("the program " + type + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the program " + type + " has no main", e);
    }
  }

  private static List<String> names(List<MatchResult> blocks) {
    return blocks.stream().map(block -> block.group(1)).toList();
  }
}
