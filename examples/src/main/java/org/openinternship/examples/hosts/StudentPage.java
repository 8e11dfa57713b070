package org.openinternship.examples.hosts;

import static org.openinternship.core.skill.Proficiency.ADVANCED;
import static org.openinternship.core.skill.Proficiency.WORKING;

import java.time.ZoneId;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.MatchingEngine;

/** One student's page of a portal: what suits them, why not the rest, and what to fill in. */
class StudentPage {
  public static void main(String[] args) {
    var api = Project.builder().id("open-data-api").host("ghent").prefers("java", ADVANCED).build();
    var map = Project.builder().id("city-map").host("ghent").requires("sql", WORKING).build();
    var talk = Project.builder().id("radio-talk").host("ghent").hoursPerWeek(10).build();
    var walk = Project.builder().id("city-walk").host("ghent").hoursPerWeek(6).build();
    var ada = Intern.builder().id("ada").addSkill("java", WORKING).build();
    var cohort = Cohort.builder().addProjects(api, map, talk, walk).addIntern(ada).build();

    var recommender = MatchingEngine.withDefaults().recommender(cohort);
    var you = ReasonTexts.english().to(Reader.intern(ada.id(), ZoneId.of("Europe/Brussels")));
    for (var ranked : recommender.rankProjects(ada, 10)) {
      System.out.println("For you: " + ranked.project() + ", " + ranked.score());
    }
    for (var project : cohort.projects()) {
      for (var why : recommender.whyNot(ada, project)) {
        System.out.println("Not yet: " + project.id() + ", " + you.message(why));
      }
    }
    for (var missing : recommender.missingFacts(ada)) {
      if (missing.isOfIntern()) {
        System.out.println("Fill in: " + you.message(missing.reason()));
      }
    }
  }
}
