package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openinternship.core.cohort.CohortChange;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.jackson.Golden;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.Reading;
import org.openinternship.jackson.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of every version of the forms, kept for good, in a folder for each: of each type that
 * hosts exchange one with every attribute set ({@code -full}) and one with nothing that may be left
 * out ({@code -least}), and each kind of event and of change ({@code .jsonl}). Where one is not
 * read any more or is written otherwise, a form has changed. A property that was only added is a
 * deliberate update, by {@link Golden#COMMAND}; all else asks for a new {@link FormatVersion},
 * whose documents lie in a folder of their own beside this one.
 */
public class KeptDocumentsTest {
  private static final JsonForms FORMS = Vocabulary.forms();
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final Map<String, Class<?>> TYPES = types();

  /** A file and the type of what it holds. */
  public record Kept(String name, Class<?> type, boolean hasLines) {
    static Kept of(int version, String file) {
      String stem = file.replaceFirst("(-full|-least)?\\.jsonl?$", "");
      Class<?> type = Objects.requireNonNull(TYPES.get(stem), () -> file + " is of no type");
      return new Kept("documents/" + version + "/" + file, type, file.endsWith(".jsonl"));
    }

    /** The documents in it. */
    public Stream<JsonNode> trees() {
      String text = Golden.read(name);
      return (hasLines ? text.lines() : Stream.of(text)).map(JsonMapper.shared()::readTree);
    }

    String writtenBack() {
      return hasLines ? lines(type) : JSON.toText(JSON.read(Golden.read(name), type));
    }

    private <T> String lines(Class<T> type) {
      byte[] bytes = Golden.read(name).getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JSON.linesOf(type).write(JSON.linesOf(type).read(new ByteArrayInputStream(bytes)), out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }

  /** By the names of files; those of what is kept a line each are their types'. */
  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    FORMS.documents().forEach((type, name) -> types.put(name, type));
    FORMS.types().stream()
        .filter(type -> Event.class.isAssignableFrom(type) || type == CohortChange.class)
        .forEach(type -> types.put(type.getSimpleName(), type));
    return types;
  }

  private static List<String> files(int version) {
    String[] files =
        Path.of("src/test/resources/org/openinternship/jackson/documents/" + version)
            .toFile()
            .list();
    return Arrays.stream(Objects.requireNonNull(files, "documents of version " + version))
        .sorted()
        .toList();
  }

  private static Stream<Kept> kept(int version) {
    return files(version).stream().map(file -> Kept.of(version, file));
  }

  /** The documents of this version. */
  public static Stream<Kept> current() {
    return kept(FormatVersion.CURRENT);
  }

  @TestFactory
  Stream<DynamicTest> documentsOfEveryVersionAreRead() {
    return IntStream.range(1, FormatVersion.CURRENT)
        .boxed()
        .flatMap(KeptDocumentsTest::kept)
        .map(it -> DynamicTest.dynamicTest(it.name(), it::writtenBack));
  }

  @TestFactory
  Stream<DynamicTest> documentsOfThisVersionAreWrittenBackTheSame() {
    return current()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(), () -> Golden.assertSame(it.name(), it.writtenBack())));
  }

  @Test
  void everyTypeThatHostsExchangeIsKept() {
    List<String> files = files(FormatVersion.CURRENT);
    for (String name : TYPES.keySet()) {
      if (FORMS.documents().containsValue(name)) {
        assertThat(files).contains(name + "-full.json", name + "-least.json");
      } else {
        assertThat(files).contains(name + ".jsonl");
      }
    }
  }

  @Test
  void everyAttributeIsSetInADocument_andEveryKindOfEventIsThere() {
    Map<Class<?>, Coverage> seen = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    current()
        .forEach(
            it -> {
              Coverage coverage = seen.computeIfAbsent(it.type(), any -> new Coverage());
              it.trees().forEach(tree -> coverage.look(FORMS.get(it.type()), tree));
              if (FORMS.get(it.type()) instanceof VariantForm<?> family) {
                assertThat(it.trees().map(tree -> tree.path(VariantForm.TYPE).asString()))
                    .as(it.name())
                    .containsAll(family.kinds().stream().map(VariantForm.Kind::name).toList());
              }
            });
    assertThat(seen).allSatisfy((type, its) -> assertThat(its.missing()).as("%s", type).isEmpty());
  }

  /** What stands in one nevertheless has a default, or the value does not do without it. */
  @Test
  void leastDocumentsHaveNothingThatMayBeAbsent() {
    current()
        .filter(it -> it.name().endsWith("-least.json"))
        .forEach(
            it -> {
              ObjectNode least = (ObjectNode) it.trees().findFirst().orElseThrow();
              for (ObjectProperty property : ((ObjectForm<?>) FORMS.get(it.type())).properties()) {
                if (least.has(property.name()) && mayBeAbsent(property)) {
                  String without = least.deepCopy().without(property.name()).toString();
                  assertThat(Reading.of(without, it.type()))
                      .as("%s of %s", property.name(), it.name())
                      .isInstanceOf(InternshipJsonException.class);
                }
              }
            });
  }

  private static boolean mayBeAbsent(ObjectProperty property) {
    return switch (property.optionality()) {
      case REQUIRED, DEFAULT, COMPUTED -> false;
      default -> true;
    };
  }
}
