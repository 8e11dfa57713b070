package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.LateList;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.RefusedPair;

/** Reasons that are made when they are read are those that would have been made at once. */
class LateReasonsProperties {
  private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());
  private static final List<Proficiency> PROFICIENCIES = List.of(Proficiency.values());
  private static final MatchingPolicy POLICY = MatchingPolicy.standard();

  /** With a requirement of the host's own the reasons are made at once; this one refuses nobody. */
  private static final MatchingPolicy AT_ONCE =
      POLICY.withEligibility(
          POLICY
              .eligibility()
              .with(
                  Requirement.of("any", (intern, project) -> Outcome.satisfied()),
                  WhenUnknown.REJECT));

  /** Everybody asks for everything, and most of it is refused for one reason or several. */
  private static Cohort cohort(long seed) {
    Random random = new Random(seed);
    Cohort.Builder cohort = Cohort.builder();
    List<ProjectId> projects = new ArrayList<>();
    for (int p = 0; p < 14; p++) {
      Project project =
          Project.builder()
              .id("p" + p)
              .host("h" + p % 3)
              .seats(1 + random.nextInt(2))
              .hoursPerWeek(10 + random.nextInt(20))
              .needsLanguage(random.nextBoolean() ? "en" : "de", CefrLevel.C1)
              .requires(random.nextBoolean() ? "java" : "sql", Proficiency.ADVANCED)
              .build();
      projects.add(project.id());
      cohort.addProject(project);
    }
    for (int i = 0; i < 14; i++) {
      Intern.Builder intern = Intern.builder().id("i" + i);
      if (random.nextInt(4) > 0) {
        intern.hoursPerWeek(12 + random.nextInt(20));
      }
      if (random.nextInt(4) > 0) {
        intern.addLanguage("en", LEVELS.get(random.nextInt(LEVELS.size())));
      }
      intern.addSkill("java", PROFICIENCIES.get(random.nextInt(PROFICIENCIES.size())));
      Intern built = intern.build();
      cohort.addIntern(built).addBids(new Bids(built.id(), projects, true));
    }
    return cohort.build();
  }

  @Property(tries = 20)
  void theyAreThoseMadeAtOnce_inEveryWayAListIsRead(@ForAll long seed) {
    Cohort cohort = cohort(seed);
    AllocationRecord late = MatchingEngine.of(POLICY).match(cohort).record();
    AllocationRecord atOnce = MatchingEngine.of(AT_ONCE).match(cohort).record();
    assertThat(late).isEqualTo(atOnce).hasSameHashCodeAs(atOnce).hasToString(atOnce.toString());
    assertThat(atOnce).isEqualTo(late);
    for (int i = 0; i < atOnce.refusals().size(); i++) {
      List<Reason> read = late.refusals().get(i).reasons();
      List<Reason> made = atOnce.refusals().get(i).reasons();
      assertThat(read).isInstanceOf(LateList.class).isNotEmpty();
      assertThat(made).isNotInstanceOf(LateList.class);
      assertThat(read).hasSameSizeAs(made).isEqualTo(made).hasSameHashCodeAs(made);
      assertThat(List.copyOf(read)).isEqualTo(made);
      assertThat(read.stream().toList()).isEqualTo(made);
      assertThat(read.get(made.size() - 1)).isEqualTo(made.get(made.size() - 1));
      assertThat(read.subList(1, made.size())).isEqualTo(made.subList(1, made.size()));
      assertThat(read.listIterator(made.size()).previous()).isEqualTo(made.get(made.size() - 1));
      assertThat(read.toString()).isEqualTo(made.toString());
    }
  }

  /** A reason against a pair is what a requirement says of it, in the order of the rules. */
  @Property(tries = 20)
  void theyAreWhatTheRequirementsSay(@ForAll long seed) {
    Cohort cohort = cohort(seed);
    var eligibility = POLICY.eligibility().in(new PreparedCohort(cohort, POLICY.taxonomy()));
    List<RefusedPair> refused = new ArrayList<>();
    for (Intern intern : cohort.interns().stream().sorted(byKey()).toList()) {
      for (Project project : cohort.projects()) { // as everybody bids
        List<Reason> against = eligibility.judge(intern, project).against();
        if (!against.isEmpty()) {
          refused.add(new RefusedPair(intern.id(), project.id(), against));
        }
      }
    }
    AllocationRecord record = MatchingEngine.of(POLICY).match(cohort).record();
    assertThat(record.refusals()).isEqualTo(refused);
  }

  private static Comparator<Intern> byKey() {
    return Comparator.comparing(Intern::id);
  }

  /** What is made does not hang on whether the record was made before. */
  @Property(tries = 20)
  void whatIsAskedOfAnAllocation_isThatOfItsRecord(@ForAll long seed) {
    Cohort cohort = seed % 2 == 0 ? cohort(seed) : RandomCohort.small(seed);
    Allocation allocation = MatchingEngine.of(POLICY).match(cohort);
    var matches = allocation.matches();
    var profile = allocation.profile();
    var pins = allocation.pins();
    AllocationRecord record = MatchingEngine.of(POLICY).match(cohort).record();
    assertThat(matches).isEqualTo(record.matches());
    assertThat(profile).isEqualTo(record.profile());
    assertThat(pins).isEqualTo(record.matches().stream().map(match -> match.pin()).toList());
    assertThat(allocation.record()).isEqualTo(record);
  }
}
