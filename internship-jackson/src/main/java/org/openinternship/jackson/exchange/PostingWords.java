package org.openinternship.jackson.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.people.Education;
import org.openinternship.core.skill.Proficiency;

/** The words that a posting has around numbers and levels, in one language. */
enum PostingWords {
  ENGLISH(
      "en",
      "%s hours a week",
      "%s hours in all",
      "%s, at least: %s",
      "%s academic credits",
      List.of("basic", "working", "advanced", "expert"),
      List.of("students", "graduates")),
  GERMAN(
      "de",
      "%s Stunden pro Woche",
      "%s Stunden insgesamt",
      "%s, mindestens: %s",
      "%s Leistungspunkte",
      List.of("Grundlagen", "sicher", "fortgeschritten", "sehr erfahren"),
      List.of("im Studium", "mit Abschluss"));

  private final String language;
  private final String weekly;
  private final String total;
  private final String least;
  private final String credits;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final List<String> proficiencies;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final List<String> stages;

  PostingWords(
      String language,
      String weekly,
      String total,
      String least,
      String credits,
      List<String> proficiencies,
      List<String> stages) {
    this.language = language;
    this.weekly = weekly;
    this.total = total;
    this.least = least;
    this.credits = credits;
    this.proficiencies = proficiencies;
    this.stages = stages;
  }

  static PostingWords of(Locale locale) {
    String wanted = Objects.requireNonNull(locale, "JobPosting.language").getLanguage();
    for (PostingWords words : values()) {
      if (words.language.equals(wanted)) {
        return words;
      }
    }
    throw new IllegalArgumentException(
        "JobPosting: language is %s, it must be en or de. Maybe say these things in the description"
            .formatted(Quoted.of(locale.toLanguageTag())));
  }

  String weekly(int hours) {
    return weekly.formatted(Integer.toString(hours));
  }

  String total(int hours) {
    return total.formatted(Integer.toString(hours));
  }

  /** A skill or language and the least level of it. */
  String least(String what, String level) {
    return least.formatted(what, level);
  }

  String credits(BigDecimal number) {
    return credits.formatted(number.toPlainString());
  }

  String level(Proficiency proficiency) {
    return switch (proficiency) {
      case BASIC -> proficiencies.get(0);
      case WORKING -> proficiencies.get(1);
      case ADVANCED -> proficiencies.get(2);
      case EXPERT -> proficiencies.get(3);
    };
  }

  String stage(Education education) {
    return switch (education) {
      case STUDENT -> stages.get(0);
      case GRADUATE -> stages.get(1);
    };
  }
}
