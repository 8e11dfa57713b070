package org.openinternship.examples.quickstart;

import static org.openinternship.core.skill.Proficiency.ADVANCED;
import static org.openinternship.core.skill.Proficiency.WORKING;

import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;

class QuickStart {
  public static void main(String[] args) {
    var api = Project.builder().id("open-data-api").host("ghent").prefers("java", ADVANCED).build();
    var map = Project.builder().id("city-map").host("ghent").requires("sql", WORKING).build();
    var ada = Intern.builder().id("ada").addSkill("Java", ADVANCED).build();
    var ben = Intern.builder().id("ben").addSkill("java", WORKING).addSkill("sql", WORKING).build();
    var cohort = Cohort.builder().addProjects(api, map).addInterns(ada, ben);
    cohort.addBids("ada", "open-data-api").addBids("ben", "open-data-api", "city-map");

    Allocation allocation = MatchingEngine.withDefaults().match(cohort.build());

    for (var match : allocation.matches()) {
      System.out.println(match.intern() + " -> " + match.project() + ": " + match.score());
    }
    System.out.println(allocation.explain(ben.id()));
    System.out.println("stable: " + allocation.stable());
  }
}
