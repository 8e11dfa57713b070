package org.openinternship.matching.hindsight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;

/** Cohorts and projects with one part replaced by another, everything else as and where it is. */
final class ChangedParts {
  private ChangedParts() {}

  static Cohort with(Cohort cohort, Intern intern) {
    List<Intern> interns = new ArrayList<>(cohort.interns());
    interns.replaceAll(it -> it.id().equals(intern.id()) ? intern : it);
    return cohort.withInterns(interns);
  }

  static Cohort with(Cohort cohort, Project project) {
    List<Project> projects = new ArrayList<>(cohort.projects());
    projects.replaceAll(it -> it.id().equals(project.id()) ? project : it);
    return cohort.withProjects(projects);
  }

  /** Replaces the list of an intern, or adds it if they have none. */
  static Cohort with(Cohort cohort, Bids bids) {
    cohort.intern(bids.intern()); // to say that there is no such intern
    List<Bids> lists = new ArrayList<>(cohort.bids());
    lists.removeIf(it -> it.intern().equals(bids.intern()));
    lists.add(bids);
    return cohort.withBids(lists);
  }

  /** Replaces one of some values, or takes it away. */
  static <T> List<T> replaced(List<T> values, T value, Optional<T> by) {
    List<T> all = new ArrayList<>();
    for (T one : values) {
      if (!one.equals(value)) {
        all.add(one);
      } else {
        by.ifPresent(all::add);
      }
    }
    return all;
  }

  static Project without(Project project, StandardRequirement requirement) {
    return switch (requirement) {
      case SHARED_HOURS -> project.withNeededSharedMinutes(OptionalInt.empty());
      case WORK_AUTHORISATION -> project.withAuthorisationNeeded(Set.of());
      case EDUCATION -> project.withAcceptedEducation(Set.of());
      default -> throw notDropped(requirement);
    };
  }

  static void checkDropped(StandardRequirement requirement) {
    if (requirement != StandardRequirement.SHARED_HOURS
        && requirement != StandardRequirement.WORK_AUTHORISATION
        && requirement != StandardRequirement.EDUCATION) {
      throw notDropped(requirement);
    }
  }

  private static IllegalArgumentException notDropped(StandardRequirement requirement) {
    return new IllegalArgumentException(
        "DroppedNeed: requirement is "
            + requirement
            + ", it must be SHARED_HOURS, WORK_AUTHORISATION or EDUCATION");
  }

  static void checkBids(String type, Bids bids, ProjectId project, int passed) {
    Objects.requireNonNull(bids, type + ".bids");
    Objects.requireNonNull(project, type + ".project");
    int place = bids.projects().indexOf(project);
    if (place < 0) {
      throw new IllegalArgumentException(
          type + ": project " + project + " is not on the list of " + bids.intern());
    }
    int behind = bids.projects().size() - 1 - place;
    Bounds.checkMin(type, "passed", passed, 0);
    Bounds.checkNotAbove(type, "passed", passed, "the projects behind it", behind);
  }
}
