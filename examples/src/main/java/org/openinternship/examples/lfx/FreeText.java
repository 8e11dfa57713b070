package org.openinternship.examples.lfx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillNeed;

/**
 * What a line of free text asks for, as far as it is a list of names.
 *
 * <p>Names are separated by commas, semicolons, slashes, "and" and "or". Of "A or B" each is a
 * pleasant extra, since either will do; so is what is called optional, nice to have or a plus. What
 * stands in parentheses explains and is left out. Words such as "basic" and "strong" set the level.
 *
 * @param needs the names, each with level and necessity
 * @param prose what is too long to be the name of a skill: for people to read
 */
record FreeText(List<SkillNeed> needs, List<String> prose) {
  private static final int MAX_WORDS = 4;
  private static final Pattern WITH_SLASH =
      Pattern.compile("\\b(CI/CD|UI/UX|AI/ML|API/interface)\\b");
  private static final Pattern CLAUSE_END =
      Pattern.compile(";|(?=\\(optional\\))|(?=nice-to-have:)", Pattern.CASE_INSENSITIVE);
  private static final Pattern EXTRA =
      Pattern.compile("\\(optional\\)|nice-to-have:|is a plus\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BASIC =
      Pattern.compile(
          "\\b(basic|basics|fundamentals|concepts|familiarity with)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADVANCED =
      Pattern.compile("\\b(strong|practical experience with)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(hands-on|experience with|experience|programming|skills|similar|etc)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final char KEPT_SLASH = '\u2215';

  static FreeText of(String text) {
    List<SkillNeed> needs = new ArrayList<>();
    List<String> prose = new ArrayList<>();
    for (String clause : CLAUSE_END.split(text, -1)) {
      boolean extra = EXTRA.matcher(clause).find();
      String names = EXTRA.matcher(clause).replaceAll(" ").replaceAll("\\([^)]*\\)", " ");
      for (String item : keepSlashes(names).split(",|\\band\\b", -1)) {
        boolean choice = item.matches(".*\\S\\s+or\\s.*");
        for (String name : item.split("/|\\bor\\b", -1)) {
          add(name.replace(KEPT_SLASH, '/'), extra || choice, needs, prose);
        }
      }
    }
    return new FreeText(List.copyOf(needs), List.copyOf(prose));
  }

  private static String keepSlashes(String text) {
    return WITH_SLASH
        .matcher(text)
        .replaceAll(kept -> Matcher.quoteReplacement(kept.group().replace('/', KEPT_SLASH)));
  }

  private static void add(String text, boolean extra, List<SkillNeed> needs, List<String> prose) {
    Proficiency level =
        ADVANCED.matcher(text).find()
            ? Proficiency.ADVANCED
            : BASIC.matcher(text).find() ? Proficiency.BASIC : Proficiency.WORKING;
    String name = text;
    for (Pattern word : List.of(ADVANCED, BASIC, FILLER)) {
      name = word.matcher(name).replaceAll(" ");
    }
    name = name.replaceAll("\\.(?=\\s|$)", " ").strip().replaceAll("\\s+", " ");
    if (name.split(" ").length > MAX_WORDS) {
      prose.add(name);
    } else if (!name.isEmpty()) {
      Necessity necessity = extra ? Necessity.NICE_TO_HAVE : Necessity.PREFERRED;
      needs.add(new SkillNeed(name.toLowerCase(Locale.ROOT), level, necessity));
    }
  }
}
