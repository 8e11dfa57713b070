package org.openinternship.matching.scoring;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;

/** The same intern or project with one fact left out, for every fact that may be. */
final class LeftOut {
  private LeftOut() {}

  /** By the name of the attribute. */
  static final Map<String, UnaryOperator<Intern>> OF_INTERN =
      Map.ofEntries(
          entry("skills", intern -> intern.withSkills()),
          entry("learningGoals", intern -> intern.withLearningGoals()),
          entry("languages", intern -> intern.withLanguages()),
          entry("fieldsOfInterest", intern -> intern.withFieldsOfInterest()),
          entry("workingHours", intern -> intern.withWorkingHours(Optional.empty())),
          entry("timeZone", intern -> intern.withTimeZone(Optional.empty())),
          entry("hoursPerWeek", intern -> intern.withHoursPerWeek(OptionalInt.empty())),
          entry("maxProjects", intern -> intern.withMaxProjects(OptionalInt.empty())),
          entry("period", intern -> intern.withPeriod(Optional.empty())),
          entry("commitments", intern -> intern.withCommitments()),
          entry("preferredChannels", intern -> intern.withPreferredChannels()),
          entry("impossibleChannels", intern -> intern.withImpossibleChannels()),
          entry("education", intern -> intern.withEducation(Optional.empty())),
          entry("enrolments", intern -> intern.withEnrolments()),
          entry("authorisedToWorkIn", intern -> intern.withAuthorisedToWorkIn()),
          entry("compensationNeed", intern -> intern.withCompensationNeed(CompensationNeed.NONE)),
          entry("location", intern -> intern.withLocation(Optional.empty())));

  /** By the name of the attribute. */
  static final Map<String, UnaryOperator<Project>> OF_PROJECT =
      Map.ofEntries(
          entry("unit", project -> project.withUnit(Optional.empty())),
          entry("supervisor", project -> project.withSupervisor(Optional.empty())),
          entry("mentors", project -> project.withMentors()),
          entry("title", project -> project.withTitle(Optional.empty())),
          entry("description", project -> project.withDescription(Optional.empty())),
          entry("field", project -> project.withField(Optional.empty())),
          entry("skillNeeds", project -> project.withSkillNeeds()),
          entry("teaches", project -> project.withTeaches()),
          entry("languages", project -> project.withLanguages()),
          entry("minInterns", project -> project.withMinInterns(OptionalInt.empty())),
          entry("targetInterns", project -> project.withTargetInterns(OptionalInt.empty())),
          entry("period", project -> project.withPeriod(Optional.empty())),
          entry("hoursPerWeek", project -> project.withHoursPerWeek(OptionalInt.empty())),
          entry("totalHours", project -> project.withTotalHours(OptionalInt.empty())),
          entry(
              "coreHours",
              project ->
                  Project.builder()
                      .from(project)
                      .neededSharedMinutes(OptionalInt.empty())
                      .coreHours(Optional.empty())
                      .build()),
          entry(
              "neededSharedMinutes",
              project -> project.withNeededSharedMinutes(OptionalInt.empty())),
          entry("channels", project -> project.withChannels()),
          entry("compensation", project -> project.withCompensation(Optional.empty())),
          entry("acceptedEducation", project -> project.withAcceptedEducation()),
          entry("authorisationNeeded", project -> project.withAuthorisationNeeded()));

  /** What cannot be left out: keys, and seats, which are one unless said otherwise. */
  static final Set<String> NEVER = Set.of("id", "host", "seats");

  /** What follows from attributes. */
  static final Set<String> DERIVED = Set.of("zone", "projectsAtOnce");
}
