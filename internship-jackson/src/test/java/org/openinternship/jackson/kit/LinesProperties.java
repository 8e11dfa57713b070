package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.JsonLines;
import org.openinternship.jackson.Mutations;

/** What holds for lists and lines of every type, over samples that follow from the forms. */
class LinesProperties {
  private static final InternshipJson JSON = InternshipJson.standard();

  /** Some values of a type. */
  record Values<T>(Class<T> type, List<T> all) {
    static <T> Values<T> draw(Class<T> type, Random random) {
      List<T> all = new ArrayList<>();
      for (int count = random.nextInt(6); count > 0; count--) {
        all.add(Samples.value(type, random));
      }
      return new Values<>(type, all);
    }

    byte[] lines() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      JSON.linesOf(type).write(all, out);
      return out.toByteArray();
    }

    List<T> read(byte[] lines) {
      return JSON.linesOf(type).read(new ByteArrayInputStream(lines));
    }
  }

  @Provide
  Arbitrary<Values<?>> values() {
    return Arbitraries.of(Samples.types())
        .flatMap(type -> Arbitraries.randomValue(random -> Values.draw(type, random)));
  }

  /** Every family of events of the library is among the types that values are drawn of. */
  @Example
  void everyFamilyOfEventsHasAForm() {
    List<Class<?>> families =
        Samples.types().stream().filter(Event.class::isAssignableFrom).toList();
    assertThat(families)
        .extracting(Class::getSimpleName)
        .contains(
            "PlacementEvent",
            "ContactEvent",
            "AgreementEvent",
            "SeasonEvent",
            "ApplicationEvent",
            "PostingEvent",
            "BidEvent",
            "DeliverableEvent",
            "CompletedTask");
    assertThat(Samples.types())
        .extracting(Class::getSimpleName)
        .contains("WorkLogEntry", "Evaluation");
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void lines_readBackTheSame_inTheSameBytes(@ForAll("values") Values<?> values) {
    byte[] lines = values.lines();
    assertThat(values.read(lines)).isEqualTo(values.all());
    assertThat(values.lines()).isEqualTo(lines);
    String text = new String(lines, StandardCharsets.UTF_8);
    assertThat(text.chars().filter(c -> c == '\n')).hasSize(values.all().size());
    assertThat(text.endsWith("\n")).isEqualTo(!values.all().isEmpty());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void list_readsBackTheSame(@ForAll("values") Values<?> values) {
    assertListReadsBack(values);
  }

  private static <T> void assertListReadsBack(Values<T> values) {
    String text = JSON.listOf(values.type()).toText(values.all());
    assertThat(JSON.listOf(values.type()).read(text)).isEqualTo(values.all());
    assertThat(JSON.listOf(values.type()).toText(values.all())).isEqualTo(text);
    String compact = JSON.compact().listOf(values.type()).toText(values.all());
    assertThat(JSON.listOf(values.type()).read(compact)).isEqualTo(values.all());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void linesThatBreakOff_areReadUpToThere(
      @ForAll("values") Values<?> values, @ForAll @IntRange(max = 1_000_000) int place) {
    byte[] lines = values.lines();
    String cut = new String(lines, 0, place % (lines.length + 1), StandardCharsets.ISO_8859_1);
    int whole = (int) cut.chars().filter(c -> c == '\n').count();
    List<Object> read = new ArrayList<>();
    InternshipJsonException refusal = null;
    try (Stream<?> stream = stream(values.type(), cut)) {
      stream.forEach(read::add);
    } catch (InternshipJsonException e) {
      refusal = e;
    }
    assertThat(read).isEqualTo(values.all().subList(0, whole));
    if (cut.isEmpty() || cut.endsWith("\n")) {
      assertThat(refusal).isNull();
    } else {
      assertThat(refusal)
          .hasMessageMatching("/: the last line breaks off .*\\(line " + (whole + 1) + ", .*");
    }
  }

  private static <T> Stream<T> stream(Class<T> type, String lines) {
    JsonLines<T> form = JSON.linesOf(type);
    return form.stream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** A line that was changed is read or refused; those before it are read all the same. */
  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void changedLine_isReadOrRefusedByItsNumber(
      @ForAll("values") Values<?> values, @ForAll long seed) {
    Random random = new Random(seed);
    List<String> lines =
        new ArrayList<>(new String(values.lines(), StandardCharsets.UTF_8).lines().toList());
    if (lines.isEmpty()) {
      return;
    }
    int changed = random.nextInt(lines.size());
    String before = lines.get(changed);
    if (before.startsWith("{") || before.startsWith("[")) {
      lines.set(changed, Mutations.of(before, 1, random).get(0));
    } else {
      lines.set(changed, before.substring(random.nextInt(before.length())));
    }
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      int blank = lines.get(changed).isBlank() ? 1 : 0;
      assertThat(values.read(bytes)).hasSize(values.all().size() - blank);
    } catch (InternshipJsonException e) {
      assertThat(e.getMessage())
          .matches("/[^\\n]*: [^\\n]+ \\(line " + (changed + 1) + ", column \\d+\\)")
          .doesNotContain("Exception", "jackson", "Jackson", ": null (");
    }
  }
}
