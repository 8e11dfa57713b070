package org.openinternship.core.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Quoted;

/**
 * A gap of a sentence.
 *
 * @param name the name of the argument, or {@code you} for the forms that go by the reader alone
 * @param kind the kind that is stated, or follows from the forms
 * @param or whether the items of a list are alternatives
 * @param forms the forms of which one is chosen; none if the argument itself fills the gap
 */
record Gap(String name, ArgumentKind kind, boolean or, List<String> forms) {
  static final Pattern PATTERN = Pattern.compile("\\{(\\w+)((?::\\w+){0,3})((?:\\|[^{}]*)?)}");

  private static final String READER = "you";

  static Gap of(MatchResult found, PluralRule plurals) {
    List<String> kinds = new ArrayList<>(split(found.group(2), ":"));
    boolean or = kinds.remove("or");
    List<String> forms = split(found.group(3), "\\|");
    if (kinds.size() > 1 || (or && !forms.isEmpty())) {
      throw malformed(found, "at most one kind, and 'or' only without forms");
    }
    ArgumentKind kind = kinds.isEmpty() ? ArgumentKind.ANY : new ArgumentKind(kinds.get(0));
    if (found.group(1).equals(READER) || kind.isPerson()) {
      if (forms.size() != 2 && (found.group(1).equals(READER) || !forms.isEmpty())) {
        throw malformed(found, "2 forms, for the reader and for all else");
      }
    } else if (!forms.isEmpty()) {
      if (!kinds.isEmpty() || forms.size() != plurals.categories().size()) {
        throw malformed(
            found, "a plural form for each of " + plurals.categories() + " and no kind");
      }
      kind = ArgumentKind.NUMBER;
    }
    return new Gap(found.group(1), kind, or, forms);
  }

  /** Whether the forms go by the reader alone, so that there is no argument. */
  boolean isReader() {
    return name.equals(READER);
  }

  /** Whether the form goes by a number. */
  boolean isPlural() {
    return !forms.isEmpty() && !isReader() && !kind.isPerson();
  }

  private static IllegalArgumentException malformed(MatchResult gap, String must) {
    return new IllegalArgumentException(
        "the gap %s must have %s".formatted(Quoted.of(gap.group()), must));
  }

  private static List<String> split(String parts, String by) {
    return parts.isEmpty() ? List.of() : List.of(parts.substring(1).split(by, -1));
  }
}
