package org.openinternship.jackson.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openinternship.jackson.BadRecord;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.InternshipJsonException;
import org.openinternship.jackson.Mutations;

/**
 * Records of which any number is broken: read together, each is what it is alone, a value or a
 * refusal, and comes in its turn. So nothing of a bad record reaches the next one.
 */
class SkippingProperties {
  private static final InternshipJson JSON = InternshipJson.standard();
  private static final List<String> NOT_JSON =
      List.of(
          "}", "{", "\"", "]", "nul", "\u00e9", "{\"a\":1", "\u0001", "01", "[1,]", "{}{}", "\\");

  /** Documents of one type, some with a defect. */
  record Records<T>(Class<T> type, List<String> documents) {
    static <T> Records<T> draw(Class<T> type, Random random, boolean notJson) {
      List<String> documents = new ArrayList<>();
      for (int count = 1 + random.nextInt(6); count > 0; count--) {
        String good = JSON.compact().toText(Samples.value(type, random));
        boolean container = good.startsWith("{") || good.startsWith("[");
        int kind = random.nextInt(4);
        if (kind == 0 && container) {
          documents.add(Mutations.of(good, 1, random).get(0));
        } else if (kind == 1 && notJson) {
          String broken = NOT_JSON.get(random.nextInt(NOT_JSON.size()));
          documents.add(good.substring(0, random.nextInt(good.length())) + broken);
        } else {
          documents.add(kind == 2 ? "[[0],{\"a\":[]}]" : good);
        }
      }
      return new Records<>(type, documents);
    }

    Stream<T> lines(String text, int max, List<Object> events) {
      return JSON.linesOf(type).skipping(max, events::add).stream(in(text));
    }

    Stream<T> list(String text, int max, List<Object> events) {
      return JSON.listOf(type).skipping(max, events::add).stream(in(text));
    }

    /** What each is by itself: a value, or the message of its refusal. */
    List<Object> alone(Function<String, Stream<T>> strict) {
      List<Object> alone = new ArrayList<>();
      for (String document : documents) {
        try (Stream<T> one = strict.apply(document)) {
          alone.addAll(one.toList());
        } catch (InternshipJsonException e) {
          alone.add(e.getMessage());
        }
      }
      return alone;
    }

    private static ByteArrayInputStream in(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Provide
  Arbitrary<Records<?>> lines() {
    return Arbitraries.of(Samples.types())
        .flatMap(type -> Arbitraries.randomValue(random -> Records.draw(type, random, true)));
  }

  @Provide
  Arbitrary<Records<?>> elements() {
    return Arbitraries.of(Samples.types())
        .flatMap(type -> Arbitraries.randomValue(random -> Records.draw(type, random, false)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void eachLine_isWhatItIsAlone(@ForAll("lines") Records<?> records, @ForAll long seed) {
    checkLines(records, new Random(seed).nextInt(4));
  }

  private static <T> void checkLines(Records<T> records, int max) {
    List<Object> alone =
        records.alone(it -> JSON.linesOf(records.type()).stream(Records.in(it + "\n")));
    String text = String.join("\n", records.documents()) + "\n";
    check(
        alone,
        max,
        (limit, events) -> records.lines(text, limit, events),
        (message, place) -> message.replaceFirst("\\(line 1, ", "(line " + (place + 1) + ", "));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void eachElement_isWhatItIsAlone(@ForAll("elements") Records<?> records, @ForAll long seed) {
    checkList(records, new Random(seed).nextInt(4));
  }

  private static <T> void checkList(Records<T> records, int max) {
    List<Object> alone =
        records.alone(it -> JSON.listOf(records.type()).stream(Records.in("[" + it + "]")));
    String text = "[" + String.join(",\n", records.documents()) + "]";
    check(
        alone,
        max,
        (limit, events) -> records.list(text, limit, events),
        SkippingProperties::moved);
  }

  /** The first element stands behind a bracket, each other one at the beginning of its line. */
  private static String moved(String message, int place) {
    String moved = message.replaceFirst("^/0", "/" + place);
    int at = moved.lastIndexOf("(line 1, column ");
    if (place == 0 || at < 0) {
      return moved;
    }
    int column = Integer.parseInt(moved.substring(at + 16, moved.length() - 1));
    return moved.substring(0, at) + "(line " + (place + 1) + ", column " + (column - 1) + ")";
  }

  /** Opens a reading of them all. */
  interface Together<T> {
    Stream<T> read(int max, List<Object> events);
  }

  /** Says what a refusal of the first is if it is of another. */
  interface Placed {
    String message(String message, int place);
  }

  private static <T> void check(List<Object> alone, int max, Together<T> together, Placed placed) {
    List<Object> expected = new ArrayList<>();
    int bad = 0;
    String stop = null;
    for (int i = 0; i < alone.size() && stop == null; i++) {
      boolean refused = alone.get(i) instanceof String;
      String message = refused ? placed.message((String) alone.get(i), i) : "";
      if (refused && ++bad > max) {
        stop = message;
      } else {
        expected.add(refused ? message : alone.get(i));
      }
    }
    List<Object> events = new ArrayList<>();
    InternshipJsonException end =
        catchThrowableOfType(
            InternshipJsonException.class,
            () -> {
              try (Stream<T> all = together.read(max, events)) {
                all.forEach(events::add);
              }
            });
    events.replaceAll(event -> event instanceof BadRecord it ? it.toString() : event);
    assertThat(events).isEqualTo(expected);
    if (stop == null) {
      assertThat(end).isNull();
    } else {
      String records = max == 1 ? " bad record" : " bad records";
      String said =
          max == 0
              ? ""
              : ". No more than " + max + records + " may be passed over, and that many were";
      assertThat(end).hasMessage(stop.replaceFirst("(?= \\(line \\d+, column \\d+\\)$)", said));
    }
  }
}
