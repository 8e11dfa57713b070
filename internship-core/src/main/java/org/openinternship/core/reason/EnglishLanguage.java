package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** English formats. */
final class EnglishLanguage extends WordedLanguage {
  static final EnglishLanguage INSTANCE = new EnglishLanguage();

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private EnglishLanguage() {}

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public String number(BigDecimal number) {
    return NumberText.check(number, "ReasonLanguage.number").toPlainString();
  }

  @Override
  String date(LocalDate date, boolean year) {
    String day = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    return year ? day + " " + date.getYear() : day;
  }

  @Override
  String count(String number, boolean one, Unit unit) {
    String name =
        switch (unit) {
          case DAY -> "day";
          case HOUR -> "hour";
          case MINUTE -> "minute";
          case SECOND -> "second";
        };
    return number + " " + name + (one ? "" : "s");
  }

  @Override
  String and() {
    return "and";
  }

  @Override
  String or() {
    return "or";
  }

  @Override
  String none() {
    return "none";
  }

  @Override
  String to() {
    return "to";
  }

  @Override
  String clock() {
    return "";
  }
}
