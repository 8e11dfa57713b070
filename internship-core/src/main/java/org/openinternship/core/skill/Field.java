package org.openinternship.core.skill;

import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.TextValue;

/**
 * A field of expertise. The constants are the fields that virtual internships are offered in; a
 * host may add its own with {@link #of}.
 *
 * @param name the name, folded: lower case, words separated by single spaces, hyphens alike
 */
public record Field(String name) implements Comparable<Field>, TextValue {
  /** Information technology. */
  public static final Field INFORMATION_TECHNOLOGY = of("information technology");

  /** Software development. */
  public static final Field SOFTWARE_DEVELOPMENT = of("software development");

  /** Marketing. */
  public static final Field MARKETING = of("marketing");

  /** Search engine optimization and marketing. */
  public static final Field SEARCH_ENGINE_MARKETING =
      of("search engine optimization and marketing");

  /** Social media. */
  public static final Field SOCIAL_MEDIA = of("social media");

  /** Research. */
  public static final Field RESEARCH = of("research");

  /** Writing. */
  public static final Field WRITING = of("writing");

  /** Journalism. */
  public static final Field JOURNALISM = of("journalism");

  /** Media. */
  public static final Field MEDIA = of("media");

  /** Event planning, before and after the event. */
  public static final Field EVENT_PLANNING = of("event planning");

  /** Video creation and editing. */
  public static final Field VIDEO = of("video creation and editing");

  /** Human resources. */
  public static final Field HUMAN_RESOURCES = of("human resources");

  /** Graphic design. */
  public static final Field GRAPHIC_DESIGN = of("graphic design");

  /** Creative arts. */
  public static final Field CREATIVE_ARTS = of("creative arts");

  /** Non-profit work. */
  public static final Field NON_PROFIT = of("non-profit");

  /** Government. */
  public static final Field GOVERNMENT = of("government");

  /** Politics. */
  public static final Field POLITICAL = of("political");

  /** Engineering. */
  public static final Field ENGINEERING = of("engineering");

  /** Public relations. */
  public static final Field PUBLIC_RELATIONS = of("public relations");

  /**
   * Brings the name into the one form in which names are compared, as {@link
   * SkillTaxonomy#normalised} does for skills.
   *
   * @param name the name
   * @throws IllegalArgumentException if it is blank, too long or has an invisible character
   */
  public Field {
    name = Folding.of(Texts.name("Field", "name", name));
  }

  /**
   * Returns the field with a name.
   *
   * @param name the name, in any case
   * @return the field
   * @throws IllegalArgumentException if it is blank, too long or has an invisible character
   */
  public static Field of(String name) {
    return new Field(name);
  }

  /** Orders by the name, char by char. */
  @Override
  public int compareTo(Field other) {
    return name.compareTo(other.name);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
