package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reason as it is told in one language to one reader. */
final class Telling {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
  private static final String PERSON = "Person";

  /** The longest text, in chars, that may stand for a constant with words of its own. */
  private static final int MAX_WORDS = 600;

  /** The longest duration that is told in words, in seconds; a longer one is told as this. */
  private static final BigDecimal MOST_SECONDS = BigDecimal.TEN.pow(15);

  private final Reason reason;
  private final ReasonLanguage language;
  private final Reader reader;
  private final Function<String, Optional<ReasonText>> words;
  private final Map<String, ArgumentKind> kinds;
  private final Rounding rounding;
  private final boolean speaksToReader;

  /**
   * Prepares to tell a reason.
   *
   * @param reason the reason
   * @param language the language
   * @param reader the reader
   * @param words finds the words of a set, by the set and the constant with a dot between
   */
  Telling(
      Reason reason,
      ReasonLanguage language,
      Reader reader,
      Function<String, Optional<ReasonText>> words) {
    this.reason = reason;
    this.language = language;
    this.reader = reader;
    this.words = words;
    this.kinds = reason.code().text().kinds();
    this.rounding = Rounding.of(reason);
    this.speaksToReader = speaksToReader();
  }

  private Object value(String parameter) {
    return Objects.requireNonNull(reason.arguments().get(parameter));
  }

  /** Whoever reads is meant by "you", unless the reason is about somebody else. */
  private boolean speaksToReader() {
    if (!reader.isIntern()) {
      return false;
    }
    List<String> meant =
        kinds.entrySet().stream()
            .filter(kind -> kind.getValue().name().equals("you"))
            .map(kind -> ArgumentKind.exact(value(kind.getKey())))
            .toList();
    return meant.isEmpty() || meant.stream().anyMatch(key -> reader.is(key, false));
  }

  /** The sentence, with the exact figures behind it where the reader wants them. */
  String sentence(ReasonText text) {
    String told = fill(text, reason.arguments(), kinds);
    return reader.exact() ? told + exactFigures(told) : told;
  }

  private String exactFigures(String told) {
    List<String> figures = new ArrayList<>();
    kinds.forEach(
        (name, kind) -> {
          String exact = ArgumentKind.exact(value(name));
          if (isFigure(kind, value(name)) && !isShown(told, exact)) {
            figures.add(name + " " + exact);
          }
        });
    return figures.isEmpty() ? "" : " [" + String.join(", ", figures) + "]";
  }

  private static boolean isFigure(ArgumentKind kind, Object value) {
    return value instanceof Number
        || value instanceof Duration
        || value instanceof Instant
        || (kind.isSet() && Rounding.hasFigure(value.toString()));
  }

  private static boolean isShown(String told, String exact) {
    return Pattern.compile("(?<![\\w.,])" + Pattern.quote(exact) + "(?![\\w]|[.,]\\d)")
        .matcher(told)
        .find();
  }

  /** Fills the gaps of the sentence, or of the words for an argument. */
  private String fill(ReasonText text, Map<String, ?> values, Map<String, ArgumentKind> stated) {
    StringBuilder filled = new StringBuilder();
    for (Object part : text.parts()) {
      filled.append(part instanceof Gap gap ? fill(text, gap, values, stated) : part);
    }
    return filled.toString();
  }

  private String fill(
      ReasonText text, Gap gap, Map<String, ?> values, Map<String, ArgumentKind> stated) {
    if (gap.isReader()) {
      return gap.forms().get(speaksToReader ? 0 : 1);
    }
    Object value = values.get(gap.name());
    if (value == null) {
      throw new IllegalArgumentException(
          "'%s' has a gap {%s}, there is only %s".formatted(text, gap.name(), values.keySet()));
    }
    ArgumentKind kind = stated.getOrDefault(gap.name(), gap.kind());
    if (gap.forms().isEmpty()) {
      return write(kind, gap.or(), value);
    } else if (gap.isPlural()) {
      return plural(text, gap, value);
    }
    boolean isReader = reader.is(ArgumentKind.exact(value), kind.name().equals("person"));
    return gap.forms().get(isReader ? 0 : 1).replace("#", write(kind, false, value));
  }

  private String plural(ReasonText text, Gap gap, Object value) {
    if (!(value instanceof Number)) {
      throw new IllegalArgumentException(
          "'%s' counts the argument '%s', which is no number".formatted(text, gap.name()));
    }
    BigDecimal told = rounding.round(new BigDecimal(value.toString()));
    return gap.forms().get(text.plurals().form(told)).replace("#", language.number(told));
  }

  private String write(ArgumentKind kind, boolean or, Object value) {
    if (value instanceof List<?> items) {
      List<String> written = items.stream().map(item -> write(kind, false, item)).toList();
      return or ? language.alternatives(written) : language.list(written);
    } else if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString());
      if (kind.name().equals("money")) {
        return language.number(exact);
      }
      return kind.equals(ArgumentKind.MINUTES)
          ? language.hours(minutes(exact))
          : language.number(rounding.round(exact));
    } else if (value instanceof LocalDate date) {
      return language.date(date);
    } else if (value instanceof Instant instant) {
      return language.instant(instant, reader.zone());
    } else if (value instanceof Duration duration) {
      return language.duration(duration);
    }
    return text(kind, value.toString());
  }

  private static Duration minutes(BigDecimal minutes) {
    BigDecimal seconds = minutes.multiply(BigDecimal.valueOf(60));
    return Duration.ofSeconds(seconds.min(MOST_SECONDS).max(MOST_SECONDS.negate()).longValue());
  }

  private String text(ArgumentKind kind, String text) {
    if (kind.isSet()) {
      return words(kind.name(), text);
    }
    return switch (kind.name()) {
      case "person" -> words(PERSON, text);
      case "period" -> {
        List<LocalDate> days = ArgumentKind.period(text);
        yield language.period(days.get(0), days.get(1));
      }
      case "money" -> {
        Matcher amount = Rounding.NUMBER.matcher(text);
        yield amount.replaceFirst(found -> language.number(new BigDecimal(found.group())));
      }
      default -> text;
    };
  }

  /** The words for a constant, or for several with commas between. */
  private String words(String set, String text) {
    StringBuilder told = new StringBuilder();
    int begin = 0;
    while (true) {
      Optional<ReasonText> rest = wordsOf(set, text, begin, text.length());
      int comma = text.indexOf(", ", begin);
      if (rest.isPresent()) {
        return told.append(fill(rest.get(), Map.of(), Map.of())).toString();
      } else if (comma <= begin) {
        return told.append(phrase(set, text.substring(begin))).toString();
      }
      Optional<ReasonText> first = wordsOf(set, text, begin, comma);
      told.append(
              first.isPresent()
                  ? fill(first.get(), Map.of(), Map.of())
                  : phrase(set, text.substring(begin, comma)))
          .append(", ");
      begin = comma + 2;
    }
  }

  private Optional<ReasonText> wordsOf(String set, String text, int begin, int end) {
    return end - begin > MAX_WORDS
        ? Optional.empty()
        : words.apply(set + "." + text.substring(begin, end).replace(' ', '-'));
  }

  /** The words for a constant with a number before or behind it, or with a text. */
  private String phrase(String set, String text) {
    if (text.length() > MAX_WORDS) {
      return text;
    }
    for (Phrase phrase : Phrase.of(text)) {
      Optional<ReasonText> found = entry(set, phrase);
      if (found.isPresent() && !found.get().parameters().contains("number")) {
        return fill(found.get(), Map.of("rest", phrase.rest()), Map.of());
      }
    }
    Matcher number = Rounding.FIGURE.matcher(text);
    if (number.find()) {
      BigDecimal figure = new BigDecimal(number.group("figure"));
      for (Phrase phrase : Phrase.of(number.replaceFirst("${word}").strip())) {
        Optional<ReasonText> found = entry(set, phrase);
        if (found.isPresent()) {
          return fill(found.get(), Map.of("number", figure, "rest", phrase.rest()), Map.of());
        }
      }
    }
    return CONSTANT.matcher(text).matches() && text.length() > 2
        ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
        : text;
  }

  private Optional<ReasonText> entry(String set, Phrase phrase) {
    return words.apply(set + "." + phrase.words().replace(' ', '-'));
  }
}
