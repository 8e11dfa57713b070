package org.openinternship.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/** Keeps a library deaf and mute to the machine it runs on: same input, same bytes, anywhere. */
public final class Surroundings {

  private Surroundings() {}

  /** Time comes from the caller's {@code Clock}. */
  public static ArchRule clockIsNotRead() {
    return noAccessTo(
        "the system clock",
        "java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)",
        "java\\.time\\.Clock\\.(system|tickMillis|tickSeconds|tickMinutes).*",
        "java\\.time\\.InstantSource\\.system.*",
        "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
        "java\\.util\\.Date\\.<init>\\(\\)",
        "java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>).*");
  }

  public static ArchRule defaultZoneIsNotRead() {
    return noAccessTo(
        "the default time zone",
        "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
        "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
        "java\\.util\\.TimeZone\\.getDefault\\(\\)");
  }

  /** Not {@code String.formatted}: what matters there is the text, see {@link FormattedText}. */
  public static ArchRule defaultLocaleIsNotRead() {
    return noAccessTo(
        "the default locale",
        "java\\.util\\.Locale\\.getDefault\\(.*",
        "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
        "java\\.lang\\.String\\.format\\(java\\.lang\\.String,.*",
        "java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*",
        "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(java\\.lang\\.String,.*",
        "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
        "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
        "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
        "java\\.text\\.\\w+\\.(get\\w*Instance|<init>)\\((?!.*Locale).*");
  }

  /** A seed is an input. */
  public static ArchRule chanceIsNotAsked() {
    return noAccessTo(
        "unseeded randomness",
        "java\\.lang\\.(Strict)?Math\\.random\\(\\)",
        "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
        "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
        "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*",
        "java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)",
        "java\\.security\\.SecureRandom\\..*",
        "java\\.util\\.UUID\\.randomUUID\\(\\)",
        "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
        "java\\.lang\\.System\\.identityHashCode\\(.*");
  }

  /** What there is to say is in the result. */
  public static ArchRule nothingIsPrinted() {
    return noAccessTo(
        "the console or a log",
        "java\\.lang\\.System\\.(out|err|console.*|getLogger.*)",
        ".*\\.printStackTrace\\(\\)",
        "java\\.util\\.logging\\..*",
        "org\\.slf4j\\..*");
  }

  private static ArchRule noAccessTo(String what, String... members) {
    Pattern forbidden = Pattern.compile(String.join("|", members));
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "the target is " + what,
                access -> forbidden.matcher(access.getTarget().getFullName()).matches()));
  }
}
