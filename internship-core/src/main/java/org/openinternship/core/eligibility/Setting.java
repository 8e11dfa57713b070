package org.openinternship.core.eligibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Term;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.time.DateRange;

/**
 * What interns and projects are judged in: their cohort, what is known about skills, and answers to
 * questions that every judge asks, each worked out once. Never changes what it answers; safe for
 * several threads.
 */
public final class Setting {
  private final Cohort cohort;
  private final SkillTaxonomy taxonomy;
  private final Prepared<Intern, SkillProfile> profiles;
  private final Prepared<Project, List<ResolvedNeed>> needs;
  private final Prepared<Intern, Set<String>> goals;
  private final Prepared<Project, Set<String>> taught;
  private final SharedMinutes sharedMinutes = new SharedMinutes();

  /**
   * A setting. Takes time and memory in proportion to the size of the cohort.
   *
   * @param cohort the cohort
   * @param taxonomy what is known about skills
   */
  public Setting(Cohort cohort, SkillTaxonomy taxonomy) {
    this.cohort = cohort;
    this.taxonomy = taxonomy;
    Remembered names = new Remembered(taxonomy);
    this.profiles =
        new Prepared<>(cohort.interns(), intern -> SkillProfile.of(intern.skills(), names));
    this.needs = new Prepared<>(cohort.projects(), project -> ResolvedNeed.of(project, names));
    this.goals = new Prepared<>(cohort.interns(), intern -> keys(intern.learningGoals(), names));
    this.taught = new Prepared<>(cohort.projects(), project -> taught(project, names));
    names.close();
  }

  /** {@return the cohort} */
  public Cohort cohort() {
    return cohort;
  }

  /** {@return what is known about skills} */
  public SkillTaxonomy taxonomy() {
    return taxonomy;
  }

  /**
   * From when to when an intern on a project works.
   *
   * @param project the project
   * @return the project's period, or else that of the term
   */
  public Optional<DateRange> periodOf(Project project) {
    return project.period().or(this::term);
  }

  /**
   * From when to when an intern is there.
   *
   * @param intern the intern
   * @return the intern's period, or else that of the term
   */
  public Optional<DateRange> periodOf(Intern intern) {
    return intern.period().or(this::term);
  }

  private Optional<DateRange> term() {
    return cohort.term().map(Term::period);
  }

  /**
   * What an intern can do, in the terms of the taxonomy.
   *
   * @param intern the intern
   * @return the profile
   */
  public SkillProfile skillsOf(Intern intern) {
    return profiles.of(intern);
  }

  /**
   * What a project asks for, in the terms of the taxonomy.
   *
   * @param project the project
   * @return its needs in their order
   */
  public List<ResolvedNeed> needsOf(Project project) {
    return needs.of(project);
  }

  /**
   * What an intern wants to learn.
   *
   * @param intern the intern
   * @return the keys of the skills in the taxonomy; in the order named; names that mean several
   *     skills are left out
   */
  public Set<String> goalsOf(Intern intern) {
    return goals.of(intern);
  }

  /**
   * What can be learned on a project: what it teaches and what it works with.
   *
   * @param project the project
   * @return the keys of the skills in the taxonomy; in the order named; names that mean several
   *     skills are left out
   */
  public Set<String> taughtBy(Project project) {
    return taught.of(project);
  }

  private static Set<String> taught(Project project, SkillTaxonomy taxonomy) {
    List<String> names = new ArrayList<>(project.teaches());
    project.skillNeeds().forEach(need -> names.add(need.name()));
    return keys(names, taxonomy);
  }

  private static Set<String> keys(List<String> names, SkillTaxonomy taxonomy) {
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> taxonomy.resolve(name).id().ifPresent(keys::add));
    return Collections.unmodifiableSet(keys);
  }

  /**
   * How many minutes of a project's core hours an intern shares in the worst week.
   *
   * @param intern the intern
   * @param project the project
   * @return the minutes; empty if the hours of either, or the dates of the work, are not known
   */
  public OptionalInt leastSharedMinutes(Intern intern, Project project) {
    Optional<DateRange> period = periodOf(project);
    if (intern.workingHours().isEmpty() || project.coreHours().isEmpty() || period.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        sharedMinutes.of(project.coreHours().get(), intern.workingHours().get(), period.get()));
  }
}
