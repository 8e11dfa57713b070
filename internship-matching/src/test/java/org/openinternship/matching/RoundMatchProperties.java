package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.DeclineReason;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRound;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.ProposalSource;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.matching.mechanism.FillOrCloseAssignment;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.OptimalAssignment;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.result.MatchReason;

/** Rounds of offers in which interns decline at random, by minimums and team rules. */
class RoundMatchProperties {
  private static final Instant NOON = Instant.parse("2026-09-01T12:00:00Z");
  private static final String[] SKILLS = {"SQL", "Java"};

  /**
   * No later round is stopped by a minimum or team rule; whoever accepted keeps the place; and what
   * is not said to be given up holds of those who accepted and those with an offer together.
   */
  @Property(tries = 300)
  void laterRoundsGoOn_andKeepWhatIsNotGivenUp(@ForAll long seed) {
    Random random = new Random(seed);
    Cohort cohort = cohort(random);
    MatchingPolicy policy = policy(random);
    ProposalSource match = MatchingEngine.of(policy).proposals(cohort);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    Map<InternId, ProjectId> accepted = new HashMap<>();
    for (int number = 1; number <= 4; number++) {
      OfferRound round;
      try {
        round = season.startRound(match, NOON);
      } catch (FindingsException e) {
        assertThat(number).as(e.getMessage()).isEqualTo(1);
        return;
      }
      if (round.stop().isPresent()) {
        return;
      }
      Map<InternId, ProjectId> places = new HashMap<>(accepted);
      for (OfferId id : round.made()) {
        Offer offer = season.offer(id);
        assertThat(places.put(offer.intern(), offer.project())).isNull();
      }
      checkMinimums(cohort, policy, round, places);
      checkTeams(cohort, policy, round, places);
      for (OfferId id : round.made()) {
        Offer offer = season.offer(id);
        if (random.nextInt(3) == 0) {
          season.accept(id, NOON);
          accepted.put(offer.intern(), offer.project());
        } else {
          season.decline(id, DeclineReason.WORK, NOON);
        }
      }
    }
  }

  private static void checkMinimums(
      Cohort cohort, MatchingPolicy policy, OfferRound round, Map<InternId, ProjectId> places) {
    Set<String> givenUp = new HashSet<>();
    round
        .report()
        .of(MatchReason.MINIMUM_OUT_OF_REACH)
        .forEach(it -> givenUp.add(it.reason().arguments().get("party").toString()));
    Map<String, Integer> needed = new HashMap<>();
    Map<String, Integer> there = new HashMap<>();
    for (Project project : cohort.projects()) {
      needed.put("project " + project.id(), project.minInterns().orElse(0));
      int count = (int) places.values().stream().filter(project.id()::equals).count();
      there.put("project " + project.id(), count);
      project.supervisor().ifPresent(it -> there.merge("supervisor " + it, count, Integer::sum));
    }
    cohort
        .supervisors()
        .forEach(it -> needed.put("supervisor " + it.id(), it.minInterns().orElse(0)));
    needed.forEach(
        (party, minimum) -> {
          int count = there.getOrDefault(party, 0);
          boolean isKept =
              switch (policy.minimums()) {
                case IGNORED -> true;
                case MUST_FILL -> count >= minimum;
                case FILL_OR_CLOSE -> count == 0 || count >= minimum;
              };
          assertThat(isKept || givenUp.contains(party)).as(party + " has " + count).isTrue();
        });
  }

  private static void checkTeams(
      Cohort cohort, MatchingPolicy policy, OfferRound round, Map<InternId, ProjectId> places) {
    Set<String> givenUp = new HashSet<>();
    round
        .report()
        .of(MatchReason.TEAM_RULE_GIVEN_UP)
        .forEach(
            it ->
                givenUp.add(
                    it.reason().arguments().get("project")
                        + " "
                        + it.reason().arguments().get("rule")));
    for (TeamRule rule : policy.teamRules()) {
      String skill = ((StandardTeamProperty.SkillFrom) rule.property()).skill().name();
      for (Project project : cohort.projects()) {
        List<Intern> team =
            cohort.interns().stream()
                .filter(it -> project.id().equals(places.get(it.id())))
                .toList();
        int having =
            (int)
                team.stream()
                    .filter(it -> it.skills().stream().anyMatch(s -> s.name().equals(skill)))
                    .count();
        boolean isKept =
            team.isEmpty()
                || rule.price().isPresent()
                || !rule.isAbout(project.id())
                || (having >= rule.minInterns()
                    && having <= rule.maxInterns().orElse(Integer.MAX_VALUE));
        assertThat(isKept || givenUp.contains(project.id() + " " + rule.name()))
            .as("round " + round + ": " + rule + " at " + project.id() + ": " + having)
            .isTrue();
      }
    }
  }

  private static Cohort cohort(Random random) {
    Cohort.Builder cohort = Cohort.builder();
    cohort.addSupervisor(Supervisor.builder().id("kim").minInterns(1 + random.nextInt(3)).build());
    int projects = 3 + random.nextInt(3);
    for (int p = 0; p < projects; p++) {
      int seats = 1 + random.nextInt(3);
      Project.Builder project = Project.builder().id("p" + p).host("h").seats(seats);
      if (random.nextBoolean()) {
        project.minInterns(1 + random.nextInt(seats));
      }
      if (p == 0 || random.nextBoolean()) {
        project.supervisor("kim");
      }
      cohort.addProject(project.build());
    }
    for (int i = 0; i < 4 + random.nextInt(5); i++) {
      Intern.Builder intern = Intern.builder().id("i" + i);
      for (String skill : SKILLS) {
        if (random.nextInt(2) == 0) {
          intern.addSkill(skill, Proficiency.WORKING);
        }
      }
      cohort.addIntern(intern.build());
      List<String> bids = new ArrayList<>();
      for (int p = 0; p < projects; p++) {
        if (random.nextInt(3) > 0) {
          bids.add(random.nextInt(bids.size() + 1), "p" + p);
        }
      }
      cohort.addBids("i" + i, bids.toArray(new String[0]));
    }
    return cohort.build();
  }

  private static MatchingPolicy policy(Random random) {
    MinimumRule minimums = Arrays.asList(MinimumRule.values()).get(random.nextInt(3));
    boolean teams = random.nextInt(3) > 0;
    Mechanism mechanism =
        teams
            ? TeamAssignment.leastRankSum()
            : minimums == MinimumRule.FILL_OR_CLOSE
                ? FillOrCloseAssignment.generousMaximum()
                : OptimalAssignment.generousMaximum();
    List<TeamRule> rules = new ArrayList<>();
    for (int k = 0; teams && k < SKILLS.length; k++) {
      int min = random.nextInt(3);
      TeamRule.Builder rule =
          TeamRule.builder()
              .name("rule " + k)
              .property(new StandardTeamProperty.SkillFrom(Skill.of(SKILLS[k], Proficiency.BASIC)))
              .minInterns(min);
      if (random.nextBoolean()) {
        rule.maxInterns(min + random.nextInt(2));
      }
      if (random.nextInt(4) == 0) {
        rule.price(1);
      }
      if (random.nextBoolean()) {
        rule.addProjects(ProjectId.of("p0"), ProjectId.of("p1"));
      }
      rules.add(rule.build());
    }
    return MatchingPolicy.standard()
        .withMechanism(mechanism)
        .withMinimums(minimums)
        .withTeamRules(rules);
  }
}
