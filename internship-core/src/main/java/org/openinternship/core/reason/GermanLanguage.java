package org.openinternship.core.reason;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** German formats. */
final class GermanLanguage extends WordedLanguage {
  static final GermanLanguage INSTANCE = new GermanLanguage();

  private static final List<String> MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  private GermanLanguage() {}

  @Override
  public Locale locale() {
    return Locale.GERMAN;
  }

  @Override
  public String number(BigDecimal number) {
    return NumberText.check(number, "ReasonLanguage.number").toPlainString().replace('.', ',');
  }

  @Override
  String date(LocalDate date, boolean year) {
    String day = date.getDayOfMonth() + ". " + MONTHS.get(date.getMonthValue() - 1);
    return year ? day + " " + date.getYear() : day;
  }

  @Override
  String count(String number, boolean one, Unit unit) {
    String name =
        switch (unit) {
          case DAY -> one ? "Tag" : "Tage";
          case HOUR -> one ? "Stunde" : "Stunden";
          case MINUTE -> one ? "Minute" : "Minuten";
          case SECOND -> one ? "Sekunde" : "Sekunden";
        };
    return number + " " + name;
  }

  @Override
  String and() {
    return "und";
  }

  @Override
  String or() {
    return "oder";
  }

  @Override
  String none() {
    return "nichts";
  }

  @Override
  String to() {
    return "bis";
  }

  @Override
  String clock() {
    return " Uhr";
  }
}
