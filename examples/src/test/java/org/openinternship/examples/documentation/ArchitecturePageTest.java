package org.openinternship.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drawing of the way of the data says what the methods do, and the list of packages what the
 * modules declare.
 */
class ArchitecturePageTest {
  private static final String PAGE = Library.text(Path.of("..", "docs", "architecture.md"));
  private static final Pattern ARROW =
      Pattern.compile("(?m)^ {2}(\\w+) -->\\|([\\w.]+)\\.(\\w+)\\| (\\w+)$");
  private static final Map<String, Class<?>> TYPES = Library.types();

  static List<String> arrows() {
    return ARROW.matcher(PAGE).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void arrow_isAMethodThatTakesItsBeginningAndGivesItsEnd(String line) {
    Matcher arrow = ARROW.matcher(line);
    assertThat(arrow.matches()).isTrue();
    Class<?> from = TYPES.get(arrow.group(1));
    Class<?> to = TYPES.get(arrow.group(4));
    Class<?> owner = type(arrow.group(2));
    assertThat(from).as(arrow.group(1)).isNotNull();
    assertThat(to).as(arrow.group(4)).isNotNull();
    assertThat(Arrays.stream(owner.getMethods()))
        .as("docs/architecture.md: %s", line)
        .anyMatch(
            method ->
                method.getName().equals(arrow.group(3))
                    && (owner == from || takes(method, from))
                    && gives(method, owner, to));
  }

  @Test
  void everyLineOfTheDrawing_isAnArrow() {
    String drawing = PAGE.substring(PAGE.indexOf("flowchart TD\n") + 13);
    drawing = drawing.substring(0, drawing.indexOf("```"));
    assertThat(drawing.lines()).hasSize(arrows().size()).hasSizeGreaterThan(15);
  }

  @Test
  void packages_areThoseOfTheModules_inTheirOrder() {
    List<String> listed =
        Pattern.compile("(?m)^\\| [^|`]+ \\| (`.*`) \\|$")
            .matcher(PAGE)
            .results()
            .flatMap(row -> Arrays.stream(row.group(1).split(", ")))
            .map(name -> name.replace("`", ""))
            .filter(name -> !name.contains(".")) // the heading
            .toList();
    List<String> exported =
        Library.packages().stream()
            .filter(name -> name.startsWith("org.openinternship.core."))
            .map(name -> name.substring("org.openinternship.core.".length()))
            .toList();
    assertThat(listed)
        .as("packages of core in docs/architecture.md, in the order of module-info")
        .containsExactlyElementsOf(exported);
  }

  private static Class<?> type(String name) {
    int dot = name.indexOf('.');
    Class<?> outer = TYPES.get(dot < 0 ? name : name.substring(0, dot));
    assertThat(outer).as(name).isNotNull();
    return dot < 0
        ? outer
        : Stream.of(outer.getClasses())
            .filter(inner -> inner.getSimpleName().equals(name.substring(dot + 1)))
            .findFirst()
            .orElseThrow();
  }

  /** Also as an element of a collection or array, or as one of a family. */
  private static boolean takes(Method method, Class<?> from) {
    return Arrays.stream(method.getGenericParameterTypes())
            .anyMatch(
                type ->
                    type.getTypeName().matches(".*\\b" + Pattern.quote(from.getName()) + "\\b.*"))
        || takesAnything(method);
  }

  /** A type parameter can stand for anything; the arrow says for what. */
  private static boolean takesAnything(Method method) {
    return method.getParameterCount() == 1
        && method.getGenericParameterTypes()[0] instanceof TypeVariable<?>;
  }

  private static boolean gives(Method method, Class<?> owner, Class<?> to) {
    String result = method.getGenericReturnType().getTypeName();
    return result.matches(".*\\b" + Pattern.quote(to.getName()) + "\\b.*")
        || (owner.getName().startsWith(to.getName() + "$")
            && owner.getSimpleName().equals("Builder"));
  }
}
