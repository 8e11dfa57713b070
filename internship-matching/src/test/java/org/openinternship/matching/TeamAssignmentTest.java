package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.WhenNoBids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.Pin;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketPart;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.NothingFoundException;
import org.openinternship.matching.mechanism.TeamAssignment;
import org.openinternship.matching.optimum.CompositionOptimum;
import org.openinternship.matching.optimum.Objective;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.optimum.SearchStatus;
import org.openinternship.matching.optimum.StandardObjective;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.policy.MinimumRule;
import org.openinternship.matching.policy.StandardTeamProperty;
import org.openinternship.matching.policy.TeamProperty;
import org.openinternship.matching.policy.TeamRule;
import org.openinternship.matching.rematch.Rematch;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.ProcedureReason;

/** Teams of a cohort by rules in the words of the domain. */
class TeamAssignmentTest {
  private static final TeamProperty SQL =
      new StandardTeamProperty.SkillFrom(Skill.of("SQL", Proficiency.WORKING));
  private static final TeamProperty SPANISH =
      new StandardTeamProperty.LanguageFrom(
          LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.B1));

  private static TeamRule.Builder rule(String name, TeamProperty property) {
    return TeamRule.builder().name(name).property(property).minInterns(1);
  }

  /** Ada and Ben know SQL, Cy knows too little of it, Ben and Dee speak Spanish; all want atlas. */
  private static Cohort cohort() {
    return Cohort.builder()
        .addProject(Project.builder().id("atlas").host("ghent").seats(2).build())
        .addProject(Project.builder().id("books").host("turin").seats(2).build())
        .addIntern(intern("ada").addSkill("sql", Proficiency.ADVANCED).build())
        .addIntern(
            intern("ben")
                .addSkill("sql", Proficiency.WORKING)
                .addLanguages(LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.C1))
                .build())
        .addIntern(intern("cy").addSkill("sql", Proficiency.BASIC).build())
        .addIntern(
            intern("dee")
                .addLanguages(LanguageSkill.of(Locale.forLanguageTag("es"), CefrLevel.B1))
                .build())
        .addBids("ada", "atlas", "books")
        .addBids("ben", "atlas", "books")
        .addBids("cy", "books", "atlas")
        .addBids("dee", "books", "atlas")
        .build();
  }

  private static Intern.Builder intern(String id) {
    return Intern.builder().id(id);
  }

  private static MatchingPolicy policy(TeamRule... rules) {
    return MatchingPolicy.standard()
        .withMechanism(TeamAssignment.leastRankSum())
        .withTeamRules(rules);
  }

  private static Allocation match(TeamRule... rules) {
    return MatchingEngine.of(policy(rules)).match(cohort());
  }

  private static ProjectId placeOf(Allocation allocation, String intern) {
    return allocation.matchOf(InternId.of(intern)).orElseThrow().project();
  }

  private static List<Finding> of(Allocation allocation, MatchReason reason) {
    return allocation.findings().stream().filter(it -> it.reason().code() == reason).toList();
  }

  @Test
  void eachTeamHasSomebodyWithEachProperty() {
    Allocation allocation = match(rule("SQL", SQL).build(), rule("es", SPANISH).build());
    assertThat(allocation.record().mechanism()).isEqualTo("teams/size+price+rank-sum");
    assertThat(placeOf(allocation, "ada")).isNotEqualTo(placeOf(allocation, "ben"));
    assertThat(placeOf(allocation, "ben")).isNotEqualTo(placeOf(allocation, "dee"));
    assertThat(allocation.search().orElseThrow().status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(allocation.findings()).noneMatch(it -> it.path().startsWith("/teamRules"));
  }

  @Test
  void aRuleOfOneProject_leavesTheOthersAlone() {
    Allocation allocation =
        match(rule("SQL", SQL).minInterns(2).addProjects(ProjectId.of("books")).build());
    assertThat(placeOf(allocation, "ada")).isEqualTo(ProjectId.of("books"));
    assertThat(placeOf(allocation, "ben")).isEqualTo(ProjectId.of("books"));
  }

  @Test
  void whatCannotBeForAll_closesATeam_orCostsItsPrice() {
    // Two teams of two with two each would need four who know SQL; one team of two is possible.
    TeamRule two = rule("SQL", SQL).minInterns(2).build();
    assertThat(match(two).matches()).hasSize(2);
    assertThat(match(two.withPrice(1)).matches()).hasSize(4);
  }

  /** Cy sits at books by agreement, where the rules ask for what nobody can bring. */
  @Test
  void whatCannotBe_isAFinding_thatNamesTheRulesInConflict() {
    Cohort agreed = cohort().withPins(List.of(pin("cy", "books"), pin("dee", "books")));
    TeamRule sql = rule("SQL", SQL).build();
    MatchingEngine engine =
        MatchingEngine.of(policy(rule("Spanish", SPANISH).maxInterns(2).build(), sql));
    FindingsException refused =
        catchThrowableOfType(FindingsException.class, () -> engine.match(agreed));
    Finding conflict = refused.report().of(MatchReason.TEAM_RULES_IN_CONFLICT).get(0);
    assertThat(conflict.severity()).isEqualTo(Severity.ERROR);
    assertThat(conflict.path()).isEqualTo("/teamRules/1");
    assertThat(conflict.reason())
        .hasToString(
            "TEAM_RULES_IN_CONFLICT: no match keeps the team rule SQL on project books beside"
                + " limits, minimums and places agreed on: 0 people agreed on there have what it"
                + " goes by, and 2 more could come. Maybe give it a price, or leave it out");
    assertThat(ReasonTexts.bundled(ReasonLanguage.german()).message(conflict.reason()))
        .startsWith(
            "Kein Ergebnis erfüllt die Teamregel SQL im Projekt books neben Grenzen,"
                + " Mindestzahlen und vereinbarten Plätzen: 0 dort vereinbarte Personen haben,"
                + " worum es geht, und 2 weitere könnten kommen.");
    Finding asked = refused.report().of(MatchReason.TEAM_RULE_ASKS_AT_LEAST).get(0);
    assertThat(asked.path()).isEqualTo("/teamRules/1");
    assertThat(asked.severity()).isEqualTo(Severity.INFO);
    assertThat(asked.reason())
        .hasToString(
            "TEAM_RULE_ASKS_AT_LEAST: the team rule SQL asks for at least one intern on project"
                + " books: 0 agreed on there have the property, and 2 more could come; 0 places are"
                + " left of 2, and the minimum to run is 0");
    TeamAssignment own =
        TeamAssignment.of(SearchLimit.steps(5), List.of(StandardObjective.SIZE), List.of());
    assertThat(
            catchThrowableOfType(
                    FindingsException.class,
                    () -> MatchingEngine.of(policy(sql).withMechanism(own)).match(agreed))
                .report()
                .of(MatchReason.TEAM_RULES_IN_CONFLICT))
        .hasSize(1);
    assertThat(MatchingEngine.of(policy(sql.withPrice(1))).match(agreed).matches()).hasSize(4);
  }

  /** A mechanism of the host's own may call rules by names that the policy has not. */
  @ParameterizedTest
  @CsvSource({"'own', /mechanism", "'own,SQL', /teamRules/1", "'SQL,own', /teamRules/1"})
  void aConflictToldByAHost_pointsAtARuleOfItsName_orElseAtTheMechanism(String names, String path) {
    List<Finding> told = toldByAHost(names).of(MatchReason.OWN_RULES_IN_CONFLICT);
    assertThat(told).extracting(Finding::path).containsExactly(path);
    assertThat(told.get(0).reason())
        .hasToString(
            "OWN_RULES_IN_CONFLICT: by own, no match keeps the "
                + (names.equals("own") ? "rule own" : "2 rules " + names.replace(",", " and "))
                + " beside limits, minimums and places agreed on. Maybe leave "
                + (names.equals("own") ? "it out" : "one of them out"));
  }

  /** Of rules of the policy it is known who has what they ask for. */
  @Test
  void aConflictOfRulesOfThePolicy_toldByAHost_isCounted() {
    List<Finding> told = toldByAHost("SQL").of(MatchReason.TEAM_RULES_IN_CONFLICT);
    assertThat(told).extracting(Finding::path).containsExactly("/teamRules/1");
  }

  private static Report toldByAHost(String names) {
    Mechanism own =
        new Mechanism() {
          @Override
          public String name() {
            return "own";
          }

          @Override
          public Assignment assign(Market market) {
            throw new NothingFoundException(
                name(), SearchStatus.IMPOSSIBLE, List.of(names.split(",")));
          }

          @Override
          public Set<MarketPart> honours() {
            return EnumSet.allOf(MarketPart.class);
          }
        };
    MatchingPolicy policy = policy(rule("es", SPANISH).build(), rule("SQL", SQL).build());
    return catchThrowableOfType(
            FindingsException.class,
            () -> MatchingEngine.of(policy.withMechanism(own)).match(cohort()))
        .report();
  }

  @Test
  void rulesThatFailEachByItself_areTold_oneWithItsProject() {
    TeamProperty anybody = TeamProperty.of("anybody", it -> true);
    Cohort agreed = cohort().withPins(List.of(pin("cy", "atlas"), pin("dee", "books")));
    TeamRule atlas =
        rule("A", anybody).minInterns(0).maxInterns(0).addProjects(ProjectId.of("atlas")).build();
    TeamRule books =
        rule("B", anybody).minInterns(0).maxInterns(0).addProjects(ProjectId.of("books")).build();
    FindingsException refused =
        catchThrowableOfType(
            FindingsException.class, () -> MatchingEngine.of(policy(atlas, books)).match(agreed));
    assertThat(refused.report().of(MatchReason.TEAM_RULES_IN_CONFLICT).get(0).reason())
        .asString()
        .containsAnyOf(
            "the team rule A on project atlas beside", "the team rule B on project books beside")
        .contains(": one person agreed on there has what it goes by");
    assertThat(refused.report().of(MatchReason.TEAM_RULE_ASKS_AT_MOST).get(0).reason())
        .asString()
        .contains(
            " asks for at most 0 interns on project ", ": 1 agreed on there has the property");
  }

  /** Zoe and Yan did not bid, and what suits them is the one place that Ada asked for. */
  @Test
  void whoAskedForNothing_hasNoPlaceThatSomebodyAskedFor_whateverTheLots() {
    for (WhenNoBids whenNoBids :
        List.of(WhenNoBids.SUGGEST, WhenNoBids.FILL_BY_SCORE, WhenNoBids.SPREAD_EVENLY)) {
      Cohort cohort =
          Cohort.builder()
              .addProject(Project.builder().id("atlas").host("ghent").build())
              .addIntern(intern("ada").build())
              .addIntern(intern("zoe").addSkill("sql", Proficiency.ADVANCED).build())
              .addIntern(intern("yan").build())
              .addBids("ada", "atlas")
              .bidRules(BidRules.builder().whenNoBids(whenNoBids).build())
              .build();
      for (TeamRule rule :
          List.of(rule("SQL", SQL).price(5).build(), rule("few", SQL).minInterns(0).build())) {
        for (int seed = 0; seed < 20; seed++) {
          MatchingPolicy policy = policy(rule).withLottery(Lottery.single(seed));
          Allocation allocation = MatchingEngine.of(policy).match(cohort);
          assertThat(placeOf(allocation, "ada")).isEqualTo(ProjectId.of("atlas"));
        }
      }
    }
  }

  /** Without Zoe, who knows SQL and did not bid, nobody could be at the atlas at all. */
  @Test
  void whoAskedForNothing_isThere_whereARuleThatMustHoldNeedsThem() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(2).build())
            .addProject(Project.builder().id("books").host("turin").seats(2).build())
            .addIntern(intern("ada").build())
            .addIntern(intern("ben").build())
            .addIntern(intern("zoe").addSkill("sql", Proficiency.ADVANCED).build())
            .addBids("ada", "atlas")
            .addBids("ben", "atlas", "books")
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.FILL_BY_SCORE).build())
            .build();
    TeamRule sql = rule("SQL", SQL).addProjects(ProjectId.of("atlas")).build();
    Allocation allocation = MatchingEngine.of(policy(sql)).match(cohort);
    assertThat(placeOf(allocation, "ada")).isEqualTo(ProjectId.of("atlas"));
    assertThat(placeOf(allocation, "ben")).isEqualTo(ProjectId.of("books"));
    assertThat(placeOf(allocation, "zoe")).isEqualTo(ProjectId.of("atlas"));
    assertThat(allocation.explain(InternId.of("zoe")).outcome().code())
        .isEqualTo(MatchReason.PLACED_LAST);
    assertThat(allocation.search().orElseThrow().proven()).isTrue();
    assertThat(placeOf(MatchingEngine.of(policy(sql.withPrice(1))).match(cohort), "ben"))
        .isEqualTo(ProjectId.of("atlas"));
  }

  /** Zoe would save the price of the rule at the atlas, in the place that Ada asked for. */
  @Test
  void whoAskedForNothing_savesNoPrice_whereAMinimumElsewhereMayNeedSomebody() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(2).build())
            .addProject(Project.builder().id("books").host("turin").build())
            .addProject(Project.builder().id("run").host("lyon").minInterns(1).build())
            .addIntern(intern("kim").build())
            .addIntern(intern("ada").build())
            .addIntern(intern("cy").build())
            .addIntern(intern("zoe").addSkill("sql", Proficiency.ADVANCED).build())
            .addPins(pin("kim", "atlas"))
            .addBids("ada", "atlas", "books")
            .addBids("cy", "run")
            .bidRules(BidRules.builder().whenNoBids(WhenNoBids.FILL_BY_SCORE).build())
            .build();
    TeamRule sql = rule("SQL", SQL).price(5).addProjects(ProjectId.of("atlas")).build();
    for (MinimumRule minimums : List.of(MinimumRule.MUST_FILL, MinimumRule.FILL_OR_CLOSE)) {
      MatchingPolicy policy = policy(sql).withMinimums(minimums);
      Allocation allocation = MatchingEngine.of(policy).match(cohort);
      assertThat(placeOf(allocation, "ada")).isEqualTo(ProjectId.of("atlas"));
      assertThat(placeOf(allocation, "cy")).isEqualTo(ProjectId.of("run"));
      assertThat(placeOf(allocation, "zoe")).isEqualTo(ProjectId.of("books"));
    }
  }

  /** The search for teams takes 100,000 interns; what a host's data says is told as a finding. */
  @Test
  void tooManyInterns_areAFinding() {
    Cohort.Builder many =
        Cohort.builder().addProject(Project.builder().id("atlas").host("ghent").build());
    for (int i = 0; i <= CompositionOptimum.MAX_INTERNS; i++) {
      many.addIntern(intern("i" + i).build());
    }
    MatchingEngine engine = MatchingEngine.of(policy());
    FindingsException refused =
        catchThrowableOfType(FindingsException.class, () -> engine.match(many.build()));
    Finding finding = refused.report().of(MatchReason.TOO_MANY_FOR_TEAMS).get(0);
    assertThat(finding.path()).isEqualTo("/interns");
    assertThat(finding.reason())
        .hasToString(
            "TOO_MANY_FOR_TEAMS: the cohort has 100001 interns, and teams/size+price+rank-sum"
                + " takes at most 100000. Maybe match by another mechanism, or each host by"
                + " itself");
  }

  private static Pin pin(String intern, String project) {
    return new Pin(InternId.of(intern), ProjectId.of(project));
  }

  @Test
  void everyOtherMechanism_refuses() {
    TeamRule sql = rule("SQL", SQL).build();
    for (Mechanism mechanism : Mechanism.standard()) {
      if (mechanism.honours().contains(MarketPart.TEAMS)) {
        assertThat(mechanism).isEqualTo(TeamAssignment.leastRankSum());
        continue;
      }
      FindingsException refused =
          catchThrowableOfType(
              FindingsException.class,
              () -> MatchingEngine.of(policy(sql).withMechanism(mechanism)).match(cohort()));
      assertThat(refused.report().of(MatchReason.TEAM_RULE_NOT_HONOURED))
          .extracting(Finding::path)
          .containsExactly("/teamRules/0");
    }
    Allocation allocation = match(sql);
    assertThat(
            catchThrowableOfType(
                    FindingsException.class,
                    () -> allocation.after(List.of(), Rematch.keepingPlaces()))
                .report()
                .of(MatchReason.TEAM_RULE_NOT_HONOURED))
        .hasSize(1);
  }

  @Test
  void rulesThatAreAskedInVain_areWarnedOf() {
    TeamProperty welding =
        new StandardTeamProperty.SkillFrom(Skill.of("weldign", Proficiency.WORKING));
    Allocation allocation =
        match(
            rule("SQL", SQL).addProjects(ProjectId.of("atlas"), ProjectId.of("gone")).build(),
            rule("welding", welding).minInterns(0).maxInterns(1).build(),
            rule("Spanish", SPANISH).minInterns(3).price(1).build());
    Finding gone = of(allocation, MatchReason.TEAM_RULE_WITHOUT_PROJECT).get(0);
    assertThat(gone.path()).isEqualTo("/teamRules/0/projects/1");
    assertThat(gone.severity()).isEqualTo(Severity.WARNING);
    Finding nobody = of(allocation, MatchReason.TEAM_SKILL_OF_NOBODY).get(0);
    assertThat(nobody.path()).isEqualTo("/teamRules/1/property/skill/name");
    assertThat(of(allocation, MatchReason.TEAM_RULE_OUT_OF_REACH))
        .extracting(it -> it.reason().toString())
        .containsExactly(
            "TEAM_RULE_OUT_OF_REACH: the team rule Spanish asks for 3 interns on project atlas, and"
                + " at most 2 with the property can be there. Maybe ask for fewer, or leave the"
                + " project out",
            "TEAM_RULE_OUT_OF_REACH: the team rule Spanish asks for 3 interns on project books, and"
                + " at most 2 with the property can be there. Maybe ask for fewer, or leave the"
                + " project out");
  }

  /** Nobody would have a place, and nobody be told why: the rule is refused before the match. */
  @Test
  void aRuleThatMustHold_byWhatNobodyHas_isAnError_withWhatWasMeant() {
    assertThat(vain(SkillTaxonomy.plain(), skill("sqll", Proficiency.WORKING)))
        .containsExactly(
            "ERROR /teamRules/0/property/skill/name TEAM_SKILL_MISSPELT: the team rule any goes by"
                + " the skill sqll, which no intern names. Maybe sql was meant");
    assertThat(vain(SkillTaxonomy.plain(), skill("welding", Proficiency.WORKING)))
        .containsExactly(
            "ERROR /teamRules/0/property/skill/name TEAM_SKILL_OF_NOBODY: the team rule any goes by"
                + " the skill welding, which no intern names. Maybe it is misspelt");
    assertThat(
            vain(
                SkillTaxonomy.plain(),
                new StandardTeamProperty.SkillShown("sql", Evidence.ASSESSED)))
        .singleElement()
        .asString()
        .startsWith("ERROR /teamRules/0/property TEAM_PROPERTY_OF_NOBODY: the team rule any asks");
    assertThat(vain(SkillTaxonomy.plain(), TeamProperty.of("laptop", it -> false)))
        .containsExactly(
            "ERROR /teamRules/0/property TEAM_PROPERTY_OF_NOBODY: the team rule any asks for 1"
                + " intern with a property that nobody has, so all projects that it is about would"
                + " stay empty. Maybe ask for a lower level, or give the rule a price");
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("sql", "query").alias("sql", "squirrel").build();
    assertThat(vain(taxonomy, SQL))
        .singleElement()
        .asString()
        .startsWith("ERROR /teamRules/0/property/skill/name AMBIGUOUS_SKILL");
    TeamProperty laptop = TeamProperty.of("laptop", it -> false);
    assertThat(match(rule("any", laptop).addProjects(ProjectId.of("gone")).build()).matches())
        .as("about no project that there is")
        .hasSize(4);
    assertThat(match(rule("any", laptop).price(1).build()).matches()).hasSize(4);
  }

  private static List<String> vain(SkillTaxonomy taxonomy, TeamProperty property) {
    MatchingEngine engine =
        MatchingEngine.of(policy(rule("any", property).build()).withTaxonomy(taxonomy));
    return catchThrowableOfType(FindingsException.class, () -> engine.match(cohort()))
        .report()
        .findings()
        .stream()
        .map(Finding::toString)
        .toList();
  }

  private static TeamProperty skill(String name, Proficiency level) {
    return new StandardTeamProperty.SkillFrom(Skill.of(name, level));
  }

  @Test
  void anAmbiguousSkill_isWarnedOf() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("sql", "query").alias("sql", "squirrel").build();
    Allocation allocation =
        MatchingEngine.of(policy(rule("SQL", SQL).minInterns(0).build()).withTaxonomy(taxonomy))
            .match(cohort());
    assertThat(of(allocation, MatchReason.AMBIGUOUS_SKILL))
        .extracting(Finding::path)
        .contains("/teamRules/0/property/skill/name");
  }

  /** A seat is free at atlas, and Cy may not have it: one who does not know SQL is enough there. */
  @Test
  void whoeverLacksAPlaceForARule_isToldWhichOne() {
    TeamProperty beginner = TeamProperty.of("beginner", it -> it.skills().isEmpty());
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).build())
            .addProject(Project.builder().id("books").host("turin").seats(3).build())
            .addInterns(intern("ada").build(), intern("ben").build(), intern("cy").build())
            .addBids("ada", "atlas")
            .addBids("ben", "atlas", "books")
            .addBids("cy", "atlas")
            .build();
    TeamRule one = TeamRule.builder().name("beginners").property(beginner).maxInterns(1).build();
    Allocation hard = MatchingEngine.of(policy(one)).match(cohort);
    assertThat(hard.matches()).hasSize(2);
    Reason reason =
        cohort.interns().stream()
            .filter(it -> hard.matchOf(it.id()).isEmpty())
            .map(it -> hard.explain(it.id()).outcome())
            .findFirst()
            .orElseThrow();
    assertThat(reason.code()).isEqualTo(ProcedureReason.TEAM_RULE_WOULD_BREAK);
    assertThat(reason.toString())
        .contains("on project atlas, and everybody else where they are, the team rule beginners")
        .endsWith("would be broken: project atlas would have 2 interns that it is about");
    Reason ben = hard.explain(InternId.of("ben")).preferred().get(0).reasons().get(0);
    assertThat(ben.code()).isEqualTo(ProcedureReason.TEAM_RULE_WOULD_BREAK);
    Allocation priced = MatchingEngine.of(policy(one.withPrice(5))).match(cohort);
    assertThat(placeOf(priced, "ben")).isEqualTo(ProjectId.of("books"));
    assertThat(priced.explain(InternId.of("ben")).preferred().get(0).reasons().get(0))
        .hasToString(
            "TEAM_PRICE_WOULD_RISE: with intern ben on project atlas, and everybody else where they"
                + " are, the price of team rules that are not kept would be higher by 5");
  }

  /** At atlas a rule stands against ben, and chess is taken: neither is the reason alone. */
  @Test
  void whoLostOneToARule_andAnotherToOthers_isToldBoth() {
    TeamProperty beginner = TeamProperty.of("beginner", it -> it.skills().isEmpty());
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).build())
            .addProject(Project.builder().id("chess").host("turin").build())
            .addInterns(intern("ada").build(), intern("ben").build(), intern("cy").build())
            .addBids("ada", "atlas")
            .addBids("ben", "chess", "atlas")
            .addPin("cy", "chess")
            .build();
    TeamRule one = TeamRule.builder().name("beginners").property(beginner).maxInterns(1).build();
    Allocation allocation = MatchingEngine.of(policy(one)).match(cohort);
    assertThat(allocation.matchOf("ben")).isEmpty();
    assertThat(allocation.explain(InternId.of("ben")).outcome())
        .hasToString(
            "LISTED_TAKEN_CLOSED_OR_REFUSED: no place was left for intern ben: of the 2 projects that"
                + " could be considered one is full, 0 closed without the minimum of interns, and on"
                + " one a team rule or another aim of the match stands against it");
  }

  /**
   * Books must have two of ada, ben and cy, and atlas has two seats free: whoever is at books would
   * rather be at atlas, and the minimum keeps each of them. Dee alone can come to chess.
   */
  @Test
  void whoeverAMinimumKeeps_isToldSo_besideTeamRules() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).build())
            .addProject(Project.builder().id("books").host("turin").seats(3).minInterns(2).build())
            .addProject(Project.builder().id("chess").host("turin").minInterns(1).build())
            .addInterns(intern("ada").build(), intern("ben").build(), intern("cy").build())
            .addInterns(intern("dee").build())
            .addBids("ada", "atlas", "books")
            .addBids("ben", "atlas", "books")
            .addBids("cy", "atlas", "books")
            .addBids("dee", "atlas", "chess")
            .build();
    Allocation allocation =
        MatchingEngine.of(
                policy(rule("SQL", SQL).minInterns(0).maxInterns(3).build())
                    .withMinimums(MinimumRule.MUST_FILL))
            .match(cohort);
    int kept = 0;
    for (String each : List.of("ada", "ben", "cy")) {
      if (placeOf(allocation, each).value().equals("books")) {
        kept++;
        assertThat(allocation.explain(InternId.of(each), ProjectId.of("atlas")))
            .extracting(Reason::toString)
            .containsExactly(
                "MINIMUM_WOULD_LACK_ONE: with intern "
                    + each
                    + " on project atlas, and everybody else where they are, project books would"
                    + " have 1 intern of the 2 that it needs to run");
      }
    }
    assertThat(kept).isEqualTo(2);
    assertThat(allocation.explain(InternId.of("dee"), ProjectId.of("atlas")))
        .containsExactly(
            Reason.of(
                ProcedureReason.MINIMUM_WOULD_BREAK, InternId.of("dee"), ProjectId.of("atlas")));
  }

  /**
   * Atlas and books need two each, and one who knows SQL: of ada, ben and cy only ada does. So
   * either closes; dee, who would be the second at books, knows no SQL.
   */
  @Test
  void projectsClose_thatHaveTooFew_orNobodyWithTheProperty() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("atlas").host("ghent").seats(3).minInterns(2).build())
            .addProject(Project.builder().id("books").host("turin").seats(3).minInterns(2).build())
            .addInterns(intern("ada").addSkill("sql", Proficiency.WORKING).build())
            .addInterns(intern("ben").build(), intern("cy").build(), intern("dee").build())
            .addBids("ada", "books", "atlas")
            .addBids("ben", "atlas")
            .addBids("cy", "atlas", "books")
            .addBids("dee", "books")
            .build();
    MatchingPolicy policy =
        policy(rule("SQL", SQL).build()).withMinimums(MinimumRule.FILL_OR_CLOSE);
    Allocation allocation = MatchingEngine.of(policy).match(cohort);
    assertThat(allocation.search().orElseThrow().status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(allocation.matches()).hasSize(3);
    assertThat(placeOf(allocation, "ada")).isEqualTo(placeOf(allocation, "cy"));
    ProjectId closed =
        ProjectId.of(placeOf(allocation, "ada").value().equals("atlas") ? "books" : "atlas");
    assertThat(of(allocation, MatchReason.BELOW_MINIMUM))
        .extracting(Finding::reason)
        .containsExactly(Reason.of(MatchReason.BELOW_MINIMUM, closed, 2));
    assertThat(MatchingEngine.of(policy.withTeamRules()).match(cohort).matches()).hasSize(4);
  }

  /** What would have helped is found by rules about teams as they see the changed facts. */
  @Test
  void whatWouldHaveHelped_knowsTheTeamsOfAChangedCohort() {
    Allocation allocation = match(rule("SQL", SQL).minInterns(2).build());
    for (Intern intern : allocation.cohort().interns()) {
      for (Project project : allocation.cohort().projects()) {
        InternHindsight hindsight = allocation.whatWouldHaveHelped(intern.id(), project.id());
        hindsight
            .remedies()
            .forEach(
                remedy -> {
                  Cohort changed = remedy.change().appliedTo(allocation.cohort());
                  assertThat(
                          placeOf(
                              MatchingEngine.of(policy(rule("SQL", SQL).minInterns(2).build()))
                                  .match(changed),
                              intern.id().value()))
                      .isEqualTo(project.id());
                });
      }
    }
  }

  @Test
  void properties_areWhatInternsSay() {
    Cohort cohort = cohort();
    PreparedCohort plain = new PreparedCohort(cohort, SkillTaxonomy.plain());
    Intern ben = cohort.interns().get(1);
    assertThat(SQL.isOf(ben, plain)).isTrue();
    assertThat(SQL.isOf(cohort.interns().get(2), plain)).isFalse();
    assertThat(SPANISH.isOf(ben, plain)).isTrue();
    assertThat(SPANISH.isOf(cohort.interns().get(0), plain)).isFalse();
    assertThat(new StandardTeamProperty.StageOfEducation(Education.STUDENT).isOf(ben, plain))
        .isFalse();
    assertThat(
            new StandardTeamProperty.FieldOfInterest(Field.SOFTWARE_DEVELOPMENT).isOf(ben, plain))
        .isFalse();
    Intern changed =
        ben.withEducation(Education.STUDENT)
            .withFieldsOfInterest(Field.SOFTWARE_DEVELOPMENT)
            .withSkills(new Skill("Sql", Proficiency.BASIC, Evidence.EMPLOYMENT));
    PreparedCohort other = plain.after(cohort.withInterns(List.of(changed)));
    assertThat(new StandardTeamProperty.StageOfEducation(Education.STUDENT).isOf(changed, other))
        .isTrue();
    assertThat(
            new StandardTeamProperty.FieldOfInterest(Field.SOFTWARE_DEVELOPMENT)
                .isOf(changed, other))
        .isTrue();
    assertThat(new StandardTeamProperty.SkillShown("SQL", Evidence.EMPLOYMENT).isOf(changed, other))
        .isTrue();
    assertThat(new StandardTeamProperty.SkillShown("SQL", Evidence.COURSE).isOf(changed, other))
        .isFalse();
    assertThat(new StandardTeamProperty.SkillShown("SQL", Evidence.EMPLOYMENT).isOf(ben, plain))
        .isFalse();
  }

  @Test
  void aHostsOwnProperty_isAsked_andNamedIfItFails() {
    TeamProperty laptop = TeamProperty.of("laptop", it -> it.id().value().length() == 3);
    Allocation allocation = match(rule("laptop", laptop).build());
    assertThat(placeOf(allocation, "cy")).isNotNull();
    TeamProperty broken =
        TeamProperty.of(
            "device",
            it -> {
              throw new IllegalStateException("no inventory");
            });
    HostRuleException thrown =
        catchThrowableOfType(HostRuleException.class, () -> match(rule("device", broken).build()));
    assertThat(thrown).hasMessageStartingWith("Team property 'device'");
  }

  @Test
  void badInput_isRefused() {
    TeamRule rule = rule("SQL", SQL).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(rule, rule))
        .withMessage("MatchingPolicy: team rule 'SQL' is there more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TeamAssignment.of(
                    SearchLimit.NONE, List.of(new Objective.LeastWorst(() -> "cost")), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.withMaxInterns(0))
        .withMessage("TeamRule: maxInterns is 0, it must be at least minInterns, which is 1");
    Market bare =
        Market.builder(CapacityTree.flat(1))
            .interns(PreferenceList.strict(0))
            .projects(PreferenceList.tied(0))
            .build()
            .withTeams(List.of(rule));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamAssignment.leastRankSum().assign(bare))
        .withMessageContaining("teams go by SQL");
    assertThatIllegalArgumentException().isThrownBy(() -> bare.withTeams(List.of(rule, rule)));
  }

  @Test
  void mechanism_isAValue_thatNamesItsLimit() {
    TeamAssignment usual = TeamAssignment.leastRankSum();
    assertThat(usual.within(SearchLimit.steps(5)))
        .isEqualTo(usual.within(SearchLimit.steps(5)))
        .isNotEqualTo(usual)
        .hasToString("teams/size+price+rank-sum/steps-5");
    assertThat(usual.within(SearchLimit.NONE)).hasToString("teams/size+price+rank-sum/to-the-end");
    assertThat(usual.limit()).isEqualTo(TeamAssignment.STANDARD_LIMIT);
  }
}
