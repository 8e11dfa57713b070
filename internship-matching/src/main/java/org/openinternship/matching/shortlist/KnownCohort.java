package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Exclusions;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * What a recommender knows: a valid cohort and everything worked out of it. One for a cohort with a
 * project changed shares what is as it was. Immutable, safe for several threads.
 */
final class KnownCohort {
  /** What the recommender was told besides the cohort. */
  record Terms(EligibilityRules rules, ScoringModel model, SkillTaxonomy taxonomy) {}

  /** So many changes are carried along, or a part of the projects if that is more. */
  private static final int MAX_CHANGES = 64;

  private static final int CHANGED_PART = 32;

  final Map<InternId, Intern> internsById;
  final List<Intern> interns;
  final HostTree tree;
  final Exclusions apart;
  final Eligibility eligibility;
  final Scorer scorer;
  final ProjectIndex index;
  private final Cohort cohort;
  private final Terms terms;
  private final PreparedCohort setting;

  /** The projects of the cohort that all this was compiled for, and those that are others since. */
  private final Map<ProjectId, Project> projectsById;

  private final Map<ProjectId, Optional<Project>> since;

  private KnownCohort(Cohort valid, Terms terms) {
    this.cohort = valid;
    this.terms = terms;
    internsById = valid.interns().stream().collect(Collectors.toMap(Intern::id, it -> it));
    projectsById = valid.projects().stream().collect(Collectors.toMap(Project::id, it -> it));
    since = Map.of();
    interns = valid.interns().stream().sorted(Comparator.comparing(Intern::id)).toList();
    tree = HostTree.of(valid);
    apart = Exclusions.of(valid);
    setting = new PreparedCohort(valid, terms.taxonomy());
    eligibility = terms.rules().in(setting);
    scorer = terms.model().in(setting);
    List<Project> open = valid.projects().stream().filter(this::isOpen).toList();
    index = ProjectIndex.of(interns, open, tree, eligibility, scorer);
  }

  private KnownCohort(KnownCohort other, ChangedCohort change, ProjectId id) {
    cohort = change.cohort();
    terms = other.terms;
    internsById = other.internsById;
    projectsById = other.projectsById;
    since = new HashMap<>(other.since);
    since.put(id, change.now());
    interns = other.interns;
    setting = other.setting;
    eligibility = other.eligibility;
    tree = HostTree.of(cohort);
    apart = change.now().isPresent() ? other.apart : Exclusions.of(cohort);
    scorer =
        other.scorer.after(
            cohort, change.before().stream().toList(), change.now().stream().toList());
    index = other.index.after(interns, moved(other, change, id), tree, eligibility, scorer);
  }

  /**
   * Compiles a cohort.
   *
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  static KnownCohort of(Cohort cohort, Terms terms) {
    cohort.validate().orThrow("Cohort");
    return new KnownCohort(cohort, terms);
  }

  KnownCohort with(Project project) {
    return after(ChangedCohort.with(cohort, project), project.id());
  }

  KnownCohort without(Project project) {
    return after(ChangedCohort.without(cohort, project), project.id());
  }

  private KnownCohort after(ChangedCohort change, ProjectId id) {
    if (eligibility.looksAtCohort() || scorer.looksAtCohort()) {
      return new KnownCohort(change.cohort(), terms);
    }
    change.now().ifPresent(this::askTaxonomy);
    KnownCohort changed = new KnownCohort(this, change, id);
    int changes = Math.max(changed.since.size(), changed.index.changes());
    return changes > Math.max(MAX_CHANGES, projectsById.size() / CHANGED_PART)
        ? new KnownCohort(change.cohort(), terms)
        : changed;
  }

  /** What a taxonomy of the host's own does wrong is told now, as it is for a whole cohort. */
  private void askTaxonomy(Project project) {
    setting.needsOf(project);
    setting.taughtBy(project);
  }

  /** The projects that must be compiled anew: itself, and those whose score or opening it moved. */
  private Map<ProjectId, Optional<Project>> moved(
      KnownCohort other, ChangedCohort change, ProjectId id) {
    Map<ProjectId, Optional<Project>> moved = new HashMap<>();
    boolean scores = scorer != other.scorer;
    // Which limits of mentors count is decided over all projects.
    boolean limits = cohort.mentors().stream().anyMatch(it -> it.maxInterns().isPresent());
    if (scores || limits) {
      for (Project project : cohort.projects()) {
        if ((scores && scorer.isTouched(project))
            || (limits && isOpen(project) != other.isOpen(project))) {
          moved.put(project.id(), Optional.of(project).filter(this::isOpen));
        }
      }
    }
    moved.put(id, change.now().filter(this::isOpen));
    return moved;
  }

  private boolean isOpen(Project project) {
    return tree.closing(project).isEmpty();
  }

  @Nullable Project project(ProjectId id) {
    Optional<Project> changed = since.get(id);
    return changed == null ? projectsById.get(id) : changed.orElse(null);
  }

  /** The keys of all projects; takes time in proportion to them. */
  List<ProjectId> projectIds() {
    List<ProjectId> ids = new ArrayList<>();
    cohort.projects().forEach(project -> ids.add(project.id()));
    return ids;
  }
}
