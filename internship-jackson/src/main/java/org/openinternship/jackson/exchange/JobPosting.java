package org.openinternship.jackson.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Country;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.jackson.kit.ForeignJson;

/**
 * A posting of a project in the words of <a href="https://schema.org/JobPosting">schema.org</a>, as
 * JSON-LD for the page that shows the project: search engines and job boards read it there.
 *
 * <pre>{@code
 * JobPosting posting =
 *     JobPosting.of(project, "City of Ghent", LocalDate.of(2026, 6, 1))
 *         .withLastDay(LocalDate.of(2026, 7, 15))
 *         .withPage("https://example.org/projects/city-map");
 * String html = "<script type='application/ld+json'>" + posting.toText() + "</script>";
 * }</pre>
 *
 * <table>
 *   <caption>What becomes of a project</caption>
 *   <tr><th>of the project</th><th>in the posting</th></tr>
 *   <tr><td>title, description, key</td>
 *       <td>{@code title}, {@code description}, {@code identifier}</td></tr>
 *   <tr><td>that it is a virtual internship</td>
 *       <td>{@code employmentType} INTERN, {@code jobLocationType} TELECOMMUTE</td></tr>
 *   <tr><td>countries of authorisation</td>
 *       <td>{@code applicantLocationRequirements}, unless others are given</td></tr>
 *   <tr><td>names of skills asked for</td><td>{@code skills}</td></tr>
 *   <tr><td>required skills and languages with their levels, as texts</td>
 *       <td>{@code qualifications}</td></tr>
 *   <tr><td>one stage of education that it accepts</td>
 *       <td>{@code educationRequirements}</td></tr>
 *   <tr><td>hours, seats</td><td>{@code workHours}, {@code totalJobOpenings}</td></tr>
 *   <tr><td>period</td><td>{@code jobStartDate}, {@code jobDuration}</td></tr>
 *   <tr><td>field</td><td>{@code occupationalCategory}</td></tr>
 *   <tr><td>pay by the hour, stipend, fixed fee</td><td>{@code baseSalary}</td></tr>
 *   <tr><td>academic credit</td><td>{@code jobBenefits}</td></tr>
 * </table>
 *
 * <p>The vocabulary has no word for unpaid work, channels, core hours, what can be learned, mentors
 * and supervisors: these are not in the posting, nor is any key of a person.
 *
 * <p>Immutable. The same parts give the same bytes. There is no {@code <} in the text, so it can
 * stand in a script element as it is.
 */
public final class JobPosting {
  /** What may be given beside the project. */
  enum Given {
    LAST_DAY,
    PAGE,
    ORGANIZATION_PAGE,
    RESPONSIBILITIES
  }

  /** All that a posting is made of. */
  record Parts(
      Project project,
      String organization,
      LocalDate datePosted,
      SortedMap<Given, String> given,
      SortedSet<Country> countries,
      PostingWords words) {}

  private final Parts parts;

  private JobPosting(Parts parts) {
    this.parts = parts;
  }

  /**
   * Makes a posting in English. Those who may apply are in the countries in one of which the
   * project needs authorisation to work; search engines want at least one.
   *
   * @param project the project, with a title and a description
   * @param organization the public name of the host, not blank
   * @param datePosted the day on which the project was published
   * @return the posting
   * @throws IllegalArgumentException if the project has no title or no description, the name is
   *     blank, or the day is out of {@linkplain TimeBounds bounds}
   */
  public static JobPosting of(Project project, String organization, LocalDate datePosted) {
    Objects.requireNonNull(project, "JobPosting.project");
    String name = Texts.name("JobPosting", "organization", organization);
    TimeBounds.check(datePosted, "JobPosting.datePosted");
    checkTold(project, "title", "Title", project.title());
    checkTold(project, "description", "Description", project.description());
    return new JobPosting(
        new Parts(
            project,
            name,
            datePosted,
            Collections.emptySortedMap(),
            project.authorisationNeeded(),
            PostingWords.ENGLISH));
  }

  private static void checkTold(
      Project project, String attribute, String setter, Optional<String> text) {
    Bounds.check(
        text.isPresent(),
        "JobPosting of project " + project.id(),
        "the " + attribute,
        "missing",
        "a text for those who may apply",
        "give it by project.with" + setter + "(...)");
  }

  /**
   * Returns this posting with the last day on which one can apply.
   *
   * @param day the day
   * @return the posting with it
   * @throws IllegalArgumentException if it is before the day of publication or out of {@linkplain
   *     TimeBounds bounds}
   */
  public JobPosting withLastDay(LocalDate day) {
    TimeBounds.check(day, "JobPosting.lastDay");
    Bounds.checkNotBelow("JobPosting", "lastDay", day, "datePosted", parts.datePosted);
    return with(Given.LAST_DAY, day.toString());
  }

  /**
   * Returns this posting with the page on which it stands.
   *
   * @param address the address of the page
   * @return the posting with it
   * @throws IllegalArgumentException if it is no such address
   */
  public JobPosting withPage(String address) {
    return with(Given.PAGE, UriText.page("JobPosting", "page", address));
  }

  /**
   * Returns this posting with a page that tells who the host is.
   *
   * @param address the address of the page
   * @return the posting with it
   * @throws IllegalArgumentException if it is no such address
   */
  public JobPosting withOrganizationPage(String address) {
    String checked = UriText.page("JobPosting", "organizationPage", address);
    return with(Given.ORGANIZATION_PAGE, checked);
  }

  /**
   * Returns this posting with what an intern will be responsible for.
   *
   * @param text the text, not blank
   * @return the posting with it
   * @throws IllegalArgumentException if the text is blank, too long or has control characters
   */
  public JobPosting withResponsibilities(String text) {
    String checked = Texts.text("JobPosting", "responsibilities", text);
    return with(Given.RESPONSIBILITIES, checked);
  }

  /**
   * Returns this posting for applicants in other countries than those of the project.
   *
   * @param countries the countries from which the work may be done; none: not stated
   * @return the posting with them
   */
  public JobPosting withApplicantCountries(Country... countries) {
    Objects.requireNonNull(countries, "JobPosting.countries");
    List<Country> others = Copies.list(Arrays.asList(countries), "JobPosting.countries");
    return with(parts.given, new TreeSet<>(others), parts.words);
  }

  /**
   * Returns this posting with the words around numbers and levels in another language.
   *
   * @param language English or German, of any country
   * @return the posting with it
   * @throws IllegalArgumentException if it is another language
   */
  public JobPosting in(Locale language) {
    return with(parts.given, parts.countries, PostingWords.of(language));
  }

  private JobPosting with(Given what, String text) {
    SortedMap<Given, String> more = new TreeMap<>(parts.given);
    more.put(what, text);
    return with(more, parts.countries, parts.words);
  }

  private JobPosting with(
      SortedMap<Given, String> given, SortedSet<Country> countries, PostingWords words) {
    return new JobPosting(
        new Parts(parts.project, parts.organization, parts.datePosted, given, countries, words));
  }

  /** {@return the posting as JSON-LD, without any {@code <}; ends with a line feed} */
  public String toText() {
    // It stands only in texts; there it could end the element in which the posting is.
    return ForeignJson.text(new JobPostingWriter(parts).posting()).replace("<", "\\u003C");
  }

  /** {@return whether the other has all of it the same} */
  @Override
  public boolean equals(Object other) {
    return other instanceof JobPosting that && parts.equals(that.parts);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return toText().hashCode();
  }

  /** {@return the name of this type and the key of the project} */
  @Override
  public String toString() {
    return "JobPosting " + parts.project.id();
  }
}
