package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every exported package has a tour, and the examples in the tours compile and run. */
class TourTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\\s*\\n(.*?)\\n \\* ?}</pre>");
  private static final String IMPORTS =
      Stream.concat(
              Library.packages().stream(),
              Stream.of("java.math", "java.nio.file", "java.time", "java.util", "java.util.stream"))
          .map(name -> "import " + name + ".*;\n")
          .collect(Collectors.joining());

  static List<String> packages() {
    return Library.packages();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void tour_isThere(String name) {
    Path file = Library.directory(name).resolve("package-info.java");
    List<String> comment =
        Library.text(file).lines().takeWhile(line -> !line.startsWith("@NullMarked")).toList();
    assertThat(comment.size())
        .as("lines of the tour in %s. Say what it is for, which types to know, an example", file)
        .isBetween(12, 60);
  }

  /** The first page of a module's Javadoc, each type with a line and a link. */
  @ParameterizedTest
  @ValueSource(strings = {"core", "matching"})
  void module_namesTheTwelveTypesToKnow(String module) {
    Path file = Path.of("..", "internship-" + module, "src/main/java/module-info.java");
    List<String> known =
        Pattern.compile("<li>\\{@link [\\w.]+\\s+(?:\\* )?(\\w+)}: [a-z]")
            .matcher(Library.text(file).replaceAll("\\n \\* +", " "))
            .results()
            .map(type -> type.group(1))
            .toList();
    assertThat(known).hasSize(12).doesNotHaveDuplicates();
    assertThat(Library.types()).containsKeys(known.toArray(String[]::new));
  }

  /** What the library adds to the generated methods of a builder stands first in its Javadoc. */
  @Test
  void builders_nameTheirShortWays() {
    for (Class<?> type : Library.types().values()) {
      String source =
          Library.text(
              Library.directory(type.getPackageName()).resolve(type.getSimpleName() + ".java"));
      Stream.of(type.getClasses())
          .filter(
              nested ->
                  nested.getSuperclass() != null
                      && nested.getSuperclass().getName().contains(".Immutable"))
          .flatMap(builder -> Stream.of(builder.getDeclaredMethods()))
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> method.getReturnType() == method.getDeclaringClass())
          .forEach(
              method ->
                  assertThat(source)
                      .as("the short ways of %s", method.getDeclaringClass())
                      .containsPattern(
                          "(?s)The short ways?: (?:(?!The rest ).)*#" + method.getName() + "[(]"));
    }
  }

  @Test
  void examples_compileAndRun(@TempDir Path classes) throws Exception {
    Map<String, JavaFileObject> sources = new TreeMap<>();
    for (String name : Library.packages()) {
      List<String> examples =
          examples(Library.text(Library.directory(name).resolve("package-info.java")));
      for (int i = 0; i < examples.size(); i++) {
        String type = "Tour_" + name.replace('.', '_') + "_" + i;
        sources.put(type, source(type, examples.get(i)));
      }
    }
    assertThat(sources).hasSizeGreaterThan(10);
    Snippets.compile(sources.values(), classes);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, TourTest.class.getClassLoader())) {
      for (String type : sources.keySet()) {
        loader.loadClass(type).getMethod("run").invoke(null);
      }
    }
  }

  private static List<String> examples(String source) {
    List<String> examples = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(source);
    while (example.find()) {
      examples.add(example.group(1).replaceAll("(?m)^ \\* ?", ""));
    }
    return examples;
  }

  private static JavaFileObject source(String type, String statements) {
    return Snippets.source(
        type,
        IMPORTS
            + "public class "
            + type
            + " {\n  public static void run() throws Exception {\n"
            + statements
            + "\n  }\n}\n");
  }
}
