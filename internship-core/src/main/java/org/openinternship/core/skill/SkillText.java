package org.openinternship.core.skill;

import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Texts;

/** The forms of names of skills; symbols are never touched, so C, C++ and C# stay apart. */
final class SkillText {
  private static final String EMPTY_LINE = "an empty line of a list became a skill";

  private SkillText() {}

  static String name(String type, String name) {
    return Texts.name(type, "name", name, EMPTY_LINE);
  }

  static String normalised(String name) {
    return Folding.of(name("SkillTaxonomy", name));
  }
}
