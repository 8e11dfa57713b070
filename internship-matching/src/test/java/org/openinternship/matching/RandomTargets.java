package org.openinternship.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;

/**
 * A small cohort in which some have targets: two hosts with two units each, two supervisors within
 * each unit, projects of any. Keys come in no order, so that no number of a market is theirs. What
 * is near is said here by keys, and by nothing of the library.
 */
record RandomTargets(
    Cohort cohort, Map<String, Integer> targets, Map<String, List<String>> pathOfProject) {

  static RandomTargets of(long seed) {
    Random random = new Random(seed);
    Map<String, Integer> targets = new HashMap<>();
    Cohort.Builder cohort = Cohort.builder();
    List<String> supervisors = new ArrayList<>();
    for (String host : shuffled(random, "ghent", "turin")) {
      HostOrganization.Builder organization =
          HostOrganization.builder().id(host).targetInterns(target(random, targets, host));
      for (String unit : shuffled(random, host + "-lab", host + "-zoo")) {
        organization.addUnit(
            HostUnit.builder().id(unit).targetInterns(target(random, targets, unit)).build());
        for (String supervisor : shuffled(random, unit + "-kim", unit + "-lee")) {
          Supervisor.Builder person =
              Supervisor.builder()
                  .id(supervisor)
                  .targetInterns(target(random, targets, supervisor));
          if (random.nextInt(4) == 0) {
            person.maxInterns(1 + random.nextInt(2));
          }
          cohort.addSupervisor(person.build());
          supervisors.add(supervisor);
        }
      }
      cohort.addHost(organization.build());
    }
    Map<String, List<String>> paths = new HashMap<>();
    for (String project : shuffled(random, "z", "m", "a", "q").subList(0, 2 + random.nextInt(3))) {
      String supervisor = supervisors.get(random.nextInt(supervisors.size()));
      String unit = supervisor.substring(0, supervisor.lastIndexOf('-'));
      String host = unit.substring(0, unit.indexOf('-'));
      cohort.addProject(
          Project.builder()
              .id(project)
              .host(host)
              .unit(unit)
              .supervisor(supervisor)
              .seats(1 + random.nextInt(3))
              .targetInterns(target(random, targets, project))
              .build());
      paths.put(project, List.of(project, supervisor, unit, host));
    }
    if (paths.values().stream().flatMap(List::stream).noneMatch(targets::containsKey)) {
      return of(seed + 1);
    }
    List<String> projects = new ArrayList<>(paths.keySet());
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      Collections.sort(projects);
      Collections.shuffle(projects, random);
      int listed = 1 + random.nextInt(Math.min(3, projects.size()));
      cohort
          .addIntern(Intern.builder().id("intern" + i).build())
          .addBids("intern" + i, projects.subList(0, listed).toArray(String[]::new));
    }
    return new RandomTargets(cohort.build(), targets, paths);
  }

  /** The same cohort in which nobody has a target. */
  static Cohort withoutTargets(Cohort cohort) {
    OptionalInt none = OptionalInt.empty();
    return cohort
        .withProjects(cohort.projects().stream().map(it -> it.withTargetInterns(none)).toList())
        .withSupervisors(
            cohort.supervisors().stream().map(it -> it.withTargetInterns(none)).toList())
        .withHosts(
            cohort.hosts().stream()
                .map(
                    host ->
                        host.withTargetInterns(none)
                            .withUnits(
                                host.units().stream()
                                    .map(it -> it.withTargetInterns(none))
                                    .toList()))
                .toList());
  }

  private static List<String> shuffled(Random random, String... keys) {
    List<String> all = new ArrayList<>(List.of(keys));
    Collections.shuffle(all, random);
    return all;
  }

  private static OptionalInt target(Random random, Map<String, Integer> targets, String key) {
    if (random.nextInt(3) > 0) {
      return OptionalInt.empty();
    }
    targets.put(key, random.nextInt(4));
    return OptionalInt.of(targets.get(key));
  }

  /** All ways to give each intern a choice of theirs, or none: -1. */
  List<List<Integer>> assignments() {
    List<List<Integer>> all = List.of(List.of());
    for (Bids bids : cohort.bids()) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> so : all) {
        for (int choice = -1; choice < bids.projects().size(); choice++) {
          List<Integer> one = new ArrayList<>(so);
          one.add(choice);
          longer.add(one);
        }
      }
      all = longer;
    }
    return all.stream().filter(this::isWithinLimits).toList();
  }

  private Map<String, Integer> loads(List<Integer> choices) {
    Map<String, Integer> loads = new HashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i) >= 0) {
        String project = cohort.bids().get(i).projects().get(choices.get(i)).value();
        pathOfProject.get(project).forEach(party -> loads.merge(party, 1, Integer::sum));
      }
    }
    return loads;
  }

  private boolean isWithinLimits(List<Integer> choices) {
    Map<String, Integer> loads = loads(choices);
    return cohort.projects().stream()
            .allMatch(it -> loads.getOrDefault(it.id().value(), 0) <= it.seats())
        && cohort.supervisors().stream()
            .allMatch(
                it -> loads.getOrDefault(it.id().value(), 0) <= it.maxInterns().orElse(1_000));
  }

  /** How many have no place, how far loads are from their targets in squares, the sum of ranks. */
  List<Integer> value(List<Integer> choices) {
    Map<String, Integer> loads = loads(choices);
    int away = 0;
    for (Map.Entry<String, Integer> target : targets.entrySet()) {
      int distance = loads.getOrDefault(target.getKey(), 0) - target.getValue();
      away +=
          pathOfProject.values().stream().anyMatch(path -> path.contains(target.getKey()))
              ? distance * distance
              : 0;
    }
    int left = (int) choices.stream().filter(choice -> choice < 0).count();
    int ranks = choices.stream().filter(choice -> choice >= 0).mapToInt(c -> c + 1).sum();
    return List.of(left, away, ranks);
  }

  boolean isBetter(List<Integer> choices, List<Integer> than) {
    List<Integer> mine = value(choices);
    List<Integer> theirs = value(than);
    for (int k = 0; k < mine.size(); k++) {
      if (!mine.get(k).equals(theirs.get(k))) {
        return mine.get(k) < theirs.get(k);
      }
    }
    return false;
  }
}
