package org.openinternship.jackson.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.EndsCheck;
import org.openinternship.testing.ExportedTypes;

/**
 * The bounds that the code has: constants by their names and comments, and attributes by what each
 * entry says when it is called with the ends of numbers and times. A bound that follows from
 * another attribute is told from one that always holds by trying many values of the type: it has to
 * name what it follows from.
 */
final class BoundsInCode {
  private static final List<Class<?>> MODULES =
      List.of(Intern.class, MatchingEngine.class, InternshipJson.class);

  /** The words by which a constant says that it is a bound; whatever has one is in the table. */
  private static final Pattern BOUND_NAME =
      Pattern.compile(
          "(?:.*_)?(?:MAX|MIN|DEFAULT|EARLIEST|LATEST|LONGEST|OLDEST|MOST|BOUND)(?:_.*)?"
              + "|(?:FIRST|LAST)_(?:DAY|INSTANT)");

  /** A type, the key of the value if it has one, and what was given. */
  private static final Pattern REFUSAL =
      Pattern.compile("(\\w[\\w.]*)(?: [^ :]+)?: (.+?) is .*?, it must be (.+?)(?:\\. Maybe .*)?");

  /** What a bound follows from stands before it, what that is for one value after it. */
  private static final Pattern FOLLOWING = Pattern.compile(", which is .*");

  private static final Pattern FIGURE = Pattern.compile("-?P?T?\\d[\\w.:-]*");

  /** What {@code InternshipJson} says to users, and constants that give another its name here. */
  private static final Pattern SAID_ELSEWHERE =
      Pattern.compile("JsonLimits\\.\\w+|PlainForm\\.MAX_DIGITS|JavaForms\\.MAX_DIGITS");

  /** By a sample, not by a bound; and the bound of all dates, which is said once. */
  private static final Pattern OF_A_SAMPLE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d|of the years|sample|\\d{10}M|PT-|214748364");

  private static final List<String> REFUSALS = refusals();

  private BoundsInCode() {}

  private static List<Path> sources() {
    List<Path> all = new ArrayList<>();
    for (String module : List.of("internship-core", "internship-matching", "internship-jackson")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().endsWith("-info.java"))
            .sorted()
            .forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A constant that is a bound, with the comment above it; null if it has none. */
  record Constant(String name, Object value, String comment) {}

  /** Every constant of the modules whose name says that it is a bound. */
  static List<Constant> constants() {
    List<Constant> all = new ArrayList<>();
    for (Path file : sources()) {
      String path = file.toString().replace('\\', '/').replaceFirst(".*/src/main/java/", "");
      try {
        Class<?> type = Class.forName(path.replace(".java", "").replace('/', '.'));
        constants(type, text(file), all);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return all;
  }

  private static void constants(Class<?> type, String source, List<Constant> all) {
    for (Field field : type.getDeclaredFields()) {
      String name = type.getSimpleName() + "." + field.getName();
      if (Modifier.isStatic(field.getModifiers())
          && isFigure(field.getType())
          && BOUND_NAME.matcher(field.getName()).matches()
          && !SAID_ELSEWHERE.matcher(name).matches()) {
        all.add(new Constant(name, value(field), comment(source, field.getName())));
      }
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      constants(inner, source, all);
    }
  }

  /** Whether it is a number or a time: not a builder, a constant of an enum or a text. */
  private static boolean isFigure(Class<?> type) {
    return type.isPrimitive()
        || Number.class.isAssignableFrom(type)
        || type.getName().startsWith("java.time.")
        || type.getName().endsWith(".Version");
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      return value instanceof BigDecimal number ? number.toPlainString() : value;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String comment(String source, String name) {
    Matcher comment =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public |private )?static final \\w+ "
                    + name
                    + " =",
                Pattern.DOTALL)
            .matcher(source);
    return comment.find() ? plain(comment.group(1)) : "";
  }

  /** The first sentence of a comment, without its markup. */
  private static String plain(String comment) {
    return comment
        .replaceAll("\\n\\s*\\*", " ")
        .replaceAll("\\{@\\w+ #?([^}]*)}", "$1")
        .strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("(?<=[^.])\\. .*", "")
        .replaceAll(": \\{?@?value}?", "")
        .replaceFirst("\\.$", "");
  }

  /** What an entry said that refused a value: what was bounded, and how. */
  private record Refusal(String type, String attribute, String bound) {
    String subject() {
      return type + "." + attribute;
    }

    /** The bound with what it follows from, without what that is for one value. */
    String rule() {
      return FOLLOWING.matcher(bound).replaceFirst("");
    }
  }

  private static List<String> refusals() {
    EndsCheck check = EndsCheck.varying(CoreSamples.all());
    List<Class<?>> types = MODULES.stream().flatMap(it -> ExportedTypes.of(it).stream()).toList();
    types.forEach(check::problems);
    types.forEach(check::varied);
    return List.copyOf(check.refusals());
  }

  private static Stream<Refusal> bounds() {
    return REFUSALS.stream()
        .map(REFUSAL::matcher)
        .filter(Matcher::matches)
        .map(told -> new Refusal(told.group(1), told.group(2), told.group(3)))
        .filter(told -> !told.type().equals("Sample")); // what the samples call the unnamed
  }

  /** A row for each attribute with a bound of its own, by type and attribute. */
  static SortedSet<String> attributes() {
    SortedSet<String> rows = new TreeSet<>();
    bounds()
        .filter(it -> !OF_A_SAMPLE.matcher(it.attribute() + it.rule()).find())
        .forEach(
            it -> rows.add("| `%s` | %s | %s |".formatted(it.type(), it.attribute(), it.rule())));
    return rows;
  }

  /**
   * The attributes whose bound has other figures for other values of the type, and does not say
   * what it follows from: in the table each of the figures would be false.
   */
  static List<String> followingUnnamed() {
    SortedMap<String, SortedSet<String>> rules = new TreeMap<>();
    bounds()
        .filter(it -> !OF_A_SAMPLE.matcher(it.attribute()).find())
        .filter(it -> !it.rule().contains("of the years"))
        .forEach(
            it ->
                rules
                    .computeIfAbsent(
                        it.subject() + " " + FIGURE.matcher(it.rule()).replaceAll("#"),
                        key -> new TreeSet<>())
                    .add(it.rule()));
    return rules.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + " is " + entry.getValue())
        .toList();
  }
}
