package org.openinternship.jackson.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * What a badge is given for: the same for everybody who earned it, and so made once for a program.
 * Its type in the format is {@code Fieldwork}.
 *
 * <pre>{@code
 * BadgeAchievement achievement =
 *     BadgeAchievement.of("https://example.org/badges/virtual-intern", "Virtual intern")
 *         .withDescription("A virtual internship of at least ten weeks")
 *         .withCriteria("All deliverables were accepted and the supervisor has signed")
 *         .withFramework(CompetencyFramework.CAREER_READINESS, "https://www.naceweb.org/");
 * }</pre>
 *
 * <p>A badge shows those competencies of a record whose framework is given here; others stay off
 * it. Immutable.
 */
public final class BadgeAchievement {
  /** A framework and where others can read it. */
  record PublishedFramework(CompetencyFramework framework, String page) {}

  /** What is told of it beside its name. */
  enum Told {
    DESCRIPTION,
    CRITERIA,
    CRITERIA_PAGE,
    IMAGE,
    HOURS
  }

  private final String id;
  private final String name;
  private final SortedMap<Told, String> told;
  private final List<PublishedFramework> frameworks;

  private BadgeAchievement(
      String id, String name, SortedMap<Told, String> told, List<PublishedFramework> frameworks) {
    this.id = id;
    this.name = name;
    this.told = told;
    this.frameworks = List.copyOf(frameworks);
  }

  /**
   * Makes an achievement. Its description and its criteria are its name until they are given.
   *
   * @param id its URI, such as {@code https://example.org/badges/virtual-intern}
   * @param name its public name, not blank
   * @return the achievement
   * @throws IllegalArgumentException if the identifier is no absolute URI or has a fragment, or the
   *     name is blank
   */
  public static BadgeAchievement of(String id, String name) {
    String title = Texts.name("BadgeAchievement", "name", name);
    UriText.id("BadgeAchievement", "id", id);
    Bounds.check(
        id.indexOf('#') < 0, // its results have fragments of it
        "BadgeAchievement",
        "id",
        Quoted.of(id),
        "a URI without a fragment",
        "/ was meant for #");
    return new BadgeAchievement(id, title, new TreeMap<>(), List.of())
        .with(Told.DESCRIPTION, title)
        .with(Told.CRITERIA, title)
        .with(Told.HOURS, "Hours worked");
  }

  /**
   * Returns this achievement with a description.
   *
   * @param text what it is, in a few sentences, not blank
   * @return the achievement with it
   * @throws IllegalArgumentException if the text is blank, too long or has control characters
   */
  public BadgeAchievement withDescription(String text) {
    return with(Told.DESCRIPTION, Texts.text("BadgeAchievement", "description", text));
  }

  /**
   * Returns this achievement with its criteria.
   *
   * @param narrative what has to be done to earn it; Markdown is allowed; not blank
   * @return the achievement with it
   * @throws IllegalArgumentException if the text is blank, too long or has control characters
   */
  public BadgeAchievement withCriteria(String narrative) {
    return with(Told.CRITERIA, Texts.text("BadgeAchievement", "criteria", narrative));
  }

  /**
   * Returns this achievement with a page that tells its criteria.
   *
   * @param page the address of the page
   * @return the achievement with it
   * @throws IllegalArgumentException if it is no such address
   */
  public BadgeAchievement withCriteriaPage(String page) {
    return with(Told.CRITERIA_PAGE, UriText.page("BadgeAchievement", "criteriaPage", page));
  }

  /**
   * Returns this achievement with a picture, PNG or SVG.
   *
   * @param address the address of the picture
   * @return the achievement with it
   * @throws IllegalArgumentException if it is no such address
   */
  public BadgeAchievement withImage(String address) {
    return with(Told.IMAGE, UriText.page("BadgeAchievement", "image", address));
  }

  /**
   * Returns this achievement with another name for the hours worked, which are a result of each
   * badge; {@code Hours worked} by default.
   *
   * @param name the name, in the language of the badge, not blank
   * @return the achievement with it
   * @throws IllegalArgumentException if the name is blank
   */
  public BadgeAchievement withHoursCalled(String name) {
    return with(Told.HOURS, Texts.name("BadgeAchievement", "hours", name));
  }

  /**
   * Returns this achievement with a framework whose competencies badges show as results.
   *
   * @param framework the framework, under the name that records have for it
   * @param page the address of a page where it is published
   * @return the achievement with it
   * @throws IllegalArgumentException if the address is none, or one of that name is there already
   */
  public BadgeAchievement withFramework(CompetencyFramework framework, String page) {
    Objects.requireNonNull(framework, "BadgeAchievement.framework");
    UriText.page("BadgeAchievement", "page", page);
    List<PublishedFramework> more = new ArrayList<>(frameworks);
    more.add(new PublishedFramework(framework, page));
    Texts.checkDifferent(
        "BadgeAchievement", "framework", more.stream().map(it -> it.framework().name()).toList());
    return new BadgeAchievement(id, name, told, more);
  }

  private BadgeAchievement with(Told what, String text) {
    SortedMap<Told, String> more = new TreeMap<>(told);
    more.put(what, text);
    return new BadgeAchievement(id, name, more, frameworks);
  }

  /** {@return its URI} */
  public String id() {
    return id;
  }

  /** {@return its public name} */
  public String name() {
    return name;
  }

  Optional<String> told(Told what) {
    return Optional.ofNullable(told.get(what));
  }

  List<PublishedFramework> frameworks() {
    return frameworks;
  }

  /** {@return whether the other has all of it the same} */
  @Override
  public boolean equals(Object other) {
    return other instanceof BadgeAchievement that
        && id.equals(that.id)
        && name.equals(that.name)
        && told.equals(that.told)
        && frameworks.equals(that.frameworks);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    int hash = Hashes.of(id, name, frameworks);
    for (String text : told.values()) { // an enum has another hash in each virtual machine
      hash = 31 * hash + text.hashCode();
    }
    return hash;
  }

  /** {@return the name of this type and the identifier} */
  @Override
  public String toString() {
    return "BadgeAchievement " + id;
  }
}
