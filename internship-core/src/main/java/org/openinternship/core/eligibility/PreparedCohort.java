package org.openinternship.core.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.LanguageProfile;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;

/**
 * A cohort prepared for judging its pairs: the interns and projects, the taxonomy of skills, and
 * the answers to questions that every requirement and criterion asks, each worked out once. Never
 * changes what it answers; safe for several threads.
 */
public final class PreparedCohort {
  private final Cohort cohort;
  private final SkillTaxonomy taxonomy;
  private final SkillNames names;
  private final PrecomputedByIdentity<Intern, InternFacts> interns;
  private final PrecomputedByIdentity<Project, ProjectFacts> projects;
  private final SharedMinutes sharedMinutes;

  /**
   * Prepares a cohort. Takes time and memory in proportion to its size.
   *
   * @param cohort the cohort
   * @param taxonomy the taxonomy that skills are looked up in
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own
   *     throws or gives null
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public PreparedCohort(Cohort cohort, SkillTaxonomy taxonomy) {
    this(
        Objects.requireNonNull(cohort, "PreparedCohort.cohort"),
        Objects.requireNonNull(taxonomy, "PreparedCohort.taxonomy"),
        null);
  }

  private PreparedCohort(Cohort cohort, SkillTaxonomy taxonomy, @Nullable PreparedCohort before) {
    this.cohort = cohort.memberships().isEmpty() ? cohort : cohort.withMemberships();
    this.taxonomy = taxonomy;
    this.names = before == null ? new SkillNames(taxonomy) : before.names.again();
    this.sharedMinutes = before == null ? new SharedMinutes() : before.sharedMinutes;
    this.interns =
        new PrecomputedByIdentity<>(
            cohort.interns(), InternFacts.by(names), before == null ? null : before.interns);
    this.projects =
        new PrecomputedByIdentity<>(
            cohort.projects(),
            project -> ProjectFacts.of(project, names),
            before == null ? null : before.projects);
    names.close();
  }

  /**
   * Prepares another cohort for the same taxonomy: what was worked out of interns and projects that
   * are the same objects in both is not worked out again. Gives the same answers as one that is
   * prepared from the beginning.
   *
   * @param changed the other cohort
   * @return it, prepared
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own
   *     throws or gives null
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public PreparedCohort after(Cohort changed) {
    Objects.requireNonNull(changed, "PreparedCohort.changed");
    return new PreparedCohort(changed, taxonomy, this);
  }

  /**
   * {@return the cohort, without the categories of interns: these decide about reserved seats, and
   * no requirement and no score can see them}
   */
  public Cohort cohort() {
    return cohort;
  }

  /** {@return the taxonomy that skills are looked up in} */
  public SkillTaxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * Returns what a name of a skill means. The taxonomy is asked once about a name of the cohort.
   *
   * @param name the name
   * @return its meaning
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own
   *     throws or gives null
   */
  public SkillTaxonomy.Resolution meaningOf(String name) {
    return names.resolve(Objects.requireNonNull(name, "PreparedCohort.name"));
  }

  /**
   * {@return whether a name of a skill that the cohort uses, or used before it was changed, means
   * several skills}
   */
  public boolean hasAmbiguousNames() {
    return names.hasAmbiguous();
  }

  /**
   * Returns the days on which an intern of a project works.
   *
   * @param project the project
   * @return the project's period, or else that of the term
   */
  public Optional<DateRange> periodOf(Project project) {
    Objects.requireNonNull(project, "PreparedCohort.project");
    return project.period().or(this::term);
  }

  /**
   * Returns the days on which an intern is there.
   *
   * @param intern the intern
   * @return the intern's period, or else that of the term
   */
  public Optional<DateRange> periodOf(Intern intern) {
    Objects.requireNonNull(intern, "PreparedCohort.intern");
    return intern.period().or(this::term);
  }

  private Optional<DateRange> term() {
    return cohort.term().map(Term::period);
  }

  /**
   * Returns what an intern can do, in the terms of the taxonomy.
   *
   * @param intern the intern
   * @return the profile
   */
  public SkillProfile skillsOf(Intern intern) {
    Objects.requireNonNull(intern, "PreparedCohort.intern");
    return interns.of(intern).skills();
  }

  /**
   * Returns what languages an intern speaks.
   *
   * @param intern the intern
   * @return the profile
   */
  public LanguageProfile languagesOf(Intern intern) {
    Objects.requireNonNull(intern, "PreparedCohort.intern");
    return interns.of(intern).languages();
  }

  /**
   * Returns what a project asks for, in the terms of the taxonomy.
   *
   * @param project the project
   * @return its needs in their order
   */
  public List<ResolvedNeed> needsOf(Project project) {
    Objects.requireNonNull(project, "PreparedCohort.project");
    return projects.of(project).needs();
  }

  /**
   * Returns what an intern wants to learn.
   *
   * @param intern the intern
   * @return the keys of the skills in the taxonomy; in the order named; names that mean several
   *     skills are left out
   */
  public Set<String> goalsOf(Intern intern) {
    Objects.requireNonNull(intern, "PreparedCohort.intern");
    return interns.of(intern).goals();
  }

  /**
   * Returns what can be learned on a project: the skills it teaches and those it works with.
   *
   * @param project the project
   * @return the keys of the skills in the taxonomy; in the order named; names that mean several
   *     skills are left out
   */
  public Set<String> taughtBy(Project project) {
    Objects.requireNonNull(project, "PreparedCohort.project");
    return projects.of(project).taught();
  }

  /**
   * Returns how many minutes of a project's core hours an intern shares in the worst week.
   *
   * @param intern the intern
   * @param project the project
   * @return the minutes; empty if the hours of either, or the dates of the work, are not known
   * @throws IllegalArgumentException if the work takes more than {@link SharedHours#MAX_DAYS} days,
   *     which no valid cohort has
   */
  public OptionalInt minSharedMinutes(Intern intern, Project project) {
    Objects.requireNonNull(intern, "PreparedCohort.intern");
    Objects.requireNonNull(project, "PreparedCohort.project");
    Optional<DateRange> period = periodOf(project);
    if (intern.workingHours().isEmpty() || project.coreHours().isEmpty() || period.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        sharedMinutes.of(
            project, project.coreHours().get(), intern.workingHours().get(), period.get()));
  }
}
