package org.openinternship.core.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader of time zones as people write them. What the IANA time zone database does not have is
 * refused, never guessed, and the zone that was probably meant is named: for a deadline "anywhere
 * on Earth", for abbreviations and names in words, for offsets without zeros. What is named is a
 * zone that this reader takes.
 */
public final class ZoneText {
  /** The longest text of a zone, in chars. */
  public static final int MAX_ZONE = 100;

  /** The largest offset of a zone, in hours, as {@link java.time.ZoneOffset} has it. */
  public static final int MAX_OFFSET_HOURS = 18;

  private static final int HOUR = 60;

  /** The minutes of what stands behind a decimal point. */
  private static final Map<String, Integer> PARTS = Map.of("5", 30, "50", 30, "25", 15, "75", 45);

  private static final Pattern OFFSET =
      Pattern.compile(
          "(UTC|GMT|UT)? ?([+-]) ?([0-9](?=[0-9]{2}(?![0-9]))|[0-9]{1,2})(?:([:.,]?)([0-9]{1,2}))?"
              + "(?: ?H(?:OURS?|RS?)?)?");

  private static final String NONE = "(?:\u00b1|\\+/?-) ?0{1,2}(?::?00)?";

  /** No offset, as in UTC0 and in UTC with plus or minus 0. */
  private static final Pattern NO_OFFSET =
      Pattern.compile("(?:UTC|GMT|UT) ?(?:0{1,2}(?::?00)?|" + NONE + ")|" + NONE);

  private static final Pattern CLOCK = Pattern.compile("(?:0?[0-9]|1[0-7]):[0-5][0-9]");
  private static final Pattern LISTED = Pattern.compile("\\(((?:UTC|GMT)[^()]*)\\) ?(.+)");
  private static final Pattern PAIR = Pattern.compile("([^/]+)/([^/]+)");

  private static final Pattern BESIDE =
      Pattern.compile("([A-Z]{2,5}) ?\\(?((?:UTC|GMT)? ?[+-][^()]*)\\)?");

  /** When offsets are looked up: any time that all releases of the database know. */
  private static final Instant LOOKED_UP = Instant.parse("2024-01-01T00:00:00Z");

  private ZoneText() {}

  /**
   * Reads a zone.
   *
   * @param type the type that is checked
   * @param attribute its attribute
   * @param text an id of the time zone database or an offset, as {@link ZoneId#of(String)} takes
   *     them
   * @return the zone
   * @throws IllegalArgumentException if there is no such zone, with the one that may be meant
   * @throws NullPointerException if the text is null
   */
  public static ZoneId zone(String type, String attribute, String text) {
    Objects.requireNonNull(text, () -> type + "." + attribute);
    if (text.length() <= MAX_ZONE) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException repeatsIt) {
        // Its message is that of the platform and repeats whatever was given.
      }
    }
    throw new IllegalArgumentException(
        "%s: %s is %s, it must be a time zone id such as Europe/Brussels. Maybe %s"
            .formatted(type, attribute, Quoted.of(text), maybe(text)));
  }

  private static String maybe(String text) {
    if (text.length() > MAX_ZONE) {
      return "several were joined to one";
    }
    String wanted = Folding.of(withoutFractions(text)).toUpperCase(Locale.ROOT);
    Matcher offset = OFFSET.matcher(wanted);
    if (offset.matches()) {
      return offset(offset)
          .map(zone -> zone + " was meant")
          .orElse("the hours or the minutes are mistyped, offsets go from -18:00 to +18:00");
    } else if (NO_OFFSET.matcher(wanted).matches()) {
      return "UTC was meant";
    } else if (CLOCK.matcher(wanted).matches()) {
      String hours = (wanted.length() == 4 ? "0" : "") + wanted;
      return "+" + hours + " or -" + hours + " was meant, an offset has a sign";
    }
    List<String> meant = named(wanted);
    return meant.isEmpty()
        ? "a region and city of the IANA time zone database was meant"
        : NameTable.meant(meant) + (isWhereADayEndsLast(meant) ? ", where a day ends last" : "");
  }

  private static boolean isWhereADayEndsLast(List<String> zones) {
    return zones.equals(List.of("Etc/GMT+12"));
  }

  /** The zones that may be meant, by a name, a city, a name with its offset, or two names. */
  private static List<String> named(String wanted) {
    Matcher beside = BESIDE.matcher(wanted);
    List<String> named =
        beside.matches() ? beside(one(beside.group(1)), beside.group(2)) : one(wanted);
    if (!named.isEmpty()) {
      return named;
    }
    Matcher listed = LISTED.matcher(wanted);
    if (listed.matches()) { // as Windows lists zones: (UTC+01:00) Amsterdam, Berlin, Bern
      for (String city : listed.group(2).split(",", -1)) {
        List<String> there = one(city.replace(".", "").strip());
        if (!there.isEmpty()) {
          return there;
        }
      }
      Matcher offset = OFFSET.matcher(listed.group(1));
      return offset.matches() ? offset(offset).map(List::of).orElse(List.of()) : List.of();
    }
    Matcher pair = PAIR.matcher(wanted);
    if (!pair.matches()) {
      return List.of();
    }
    List<String> second = one(pair.group(2)); // winter and summer, as in CET/CEST
    List<String> both = one(pair.group(1)).stream().filter(second::contains).toList();
    return both.isEmpty() ? second : both;
  }

  /**
   * Those of some zones that have an offset beside their name when their clocks are not changed.
   */
  private static List<String> beside(List<String> zones, String offset) {
    Matcher parts = OFFSET.matcher(offset);
    String wanted = parts.matches() ? offset(parts).orElse("") : "";
    List<String> there =
        zones.stream().filter(zone -> wanted.endsWith(winterOffset(zone))).toList();
    return there.isEmpty() ? zones : there;
  }

  private static String winterOffset(String zone) {
    return ZoneId.of(zone).getRules().getStandardOffset(LOOKED_UP).getId();
  }

  private static List<String> one(String wanted) {
    List<String> named = ZoneNames.ids(wanted);
    return named.isEmpty() ? known(wanted.replace(' ', '_')).stream().toList() : named;
  }

  private static String withoutFractions(String text) {
    return text.replace("\u00bd", ".5").replace("\u00bc", ".25").replace("\u00be", ".75");
  }

  /** The offset in the form that is taken; empty if there is none of so many hours or minutes. */
  private static Optional<String> offset(Matcher parts) {
    int hours = Integer.parseInt(parts.group(3));
    int minutes = parts.group(5) == null ? 0 : minutes(parts.group(4), parts.group(5));
    if (minutes < 0 || minutes >= HOUR || hours * HOUR + minutes > MAX_OFFSET_HOURS * HOUR) {
      return Optional.empty();
    }
    String prefix = parts.group(1) == null ? "" : parts.group(1);
    return Optional.of(prefix + parts.group(2) + twoDigits(hours) + ":" + twoDigits(minutes));
  }

  /** Minutes behind a colon or nothing; parts of an hour, where they can be, behind a point. */
  private static int minutes(String between, String digits) {
    boolean part = between.equals(".") || between.equals(",");
    if (part && PARTS.containsKey(digits)) {
      return PARTS.get(digits);
    }
    return digits.length() == 2 ? Integer.parseInt(digits) : digits.equals("0") ? 0 : -1;
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /** The same id in other case, or the first whose city is the text. */
  private static Optional<String> known(String wanted) {
    Optional<String> byCity = Optional.empty();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      String known = id.toUpperCase(Locale.ROOT);
      if (known.equals(wanted)) {
        return Optional.of(id);
      }
      if (byCity.isEmpty() && known.endsWith("/" + wanted)) {
        byCity = Optional.of(id);
      }
    }
    return byCity;
  }
}
