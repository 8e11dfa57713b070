package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.people.Location;

/** How many seats are taken, by host, by unit where there is only one host, and by country. */
record SeatFigures(Words words, Cohort cohort, Map<Project, Integer> taken) {
  /** Groups from here on share a bar. */
  private static final int MAX_GROUPS = 15;

  /** The seats of a group of projects. */
  private record Seats(String group, long taken, long seats) {
    Seats plus(Seats other) {
      return new Seats(group, taken + other.taken, seats + other.seats);
    }
  }

  List<Bars> figures() {
    List<Bars> figures = new ArrayList<>();
    Map<HostId, HostOrganization> hosts =
        cohort.hosts().stream().collect(Collectors.toMap(HostOrganization::id, host -> host));
    List<HostId> offering = cohort.projects().stream().map(Project::host).distinct().toList();
    if (offering.size() == 1 && cohort.projects().stream().anyMatch(it -> it.unit().isPresent())) {
      figures.add(byUnit(offering.get(0), Optional.ofNullable(hosts.get(offering.get(0)))));
    } else {
      figures.add(
          bars("hosts", words.say(PageText.SEATS_BY_HOST), project -> name(hosts, project)));
    }
    if (cohort.hosts().stream().anyMatch(host -> host.location().isPresent())) {
      figures.add(
          bars(
              "countries",
              words.say(PageText.SEATS_BY_COUNTRY),
              project -> country(Optional.ofNullable(hosts.get(project.host())))));
    }
    return figures;
  }

  private Bars byUnit(HostId host, Optional<HostOrganization> organization) {
    Map<HostUnitId, HostUnit> units = new HashMap<>();
    organization.ifPresent(it -> it.units().forEach(unit -> units.put(unit.id(), unit)));
    String title =
        words.say(
            PageText.SEATS_BY_UNIT,
            organization.flatMap(HostOrganization::name).orElse(host.value()));
    return bars("units", title, project -> top(units, project));
  }

  private String top(Map<HostUnitId, HostUnit> units, Project project) {
    if (project.unit().isEmpty()) {
      return words.say(PageText.NO_UNIT);
    }
    HostUnitId top = project.unit().get();
    Optional<HostUnit> unit = Optional.ofNullable(units.get(top));
    while (unit.flatMap(HostUnit::parent).isPresent()) {
      top = unit.flatMap(HostUnit::parent).get();
      unit = Optional.ofNullable(units.get(top));
    }
    return unit.flatMap(HostUnit::name).orElse(top.value());
  }

  private static String name(Map<HostId, HostOrganization> hosts, Project project) {
    return Optional.ofNullable(hosts.get(project.host()))
        .flatMap(HostOrganization::name)
        .map(name -> name + " (" + project.host() + ")")
        .orElse(project.host().value());
  }

  private String country(Optional<HostOrganization> host) {
    return host.flatMap(HostOrganization::location)
        .map(Location::country)
        .map(country -> country.toString())
        .orElseGet(() -> words.say(PageText.NO_COUNTRY));
  }

  private Bars bars(String id, String title, Function<Project, String> group) {
    Map<String, Seats> groups = new TreeMap<>();
    for (Project project : cohort.projects()) {
      String name = group.apply(project);
      groups.merge(
          name, new Seats(name, taken.getOrDefault(project, 0), project.seats()), Seats::plus);
    }
    List<Seats> sorted =
        groups.values().stream().sorted(Comparator.comparing(Seats::seats).reversed()).toList();
    List<Bars.Bar> bars = new ArrayList<>();
    int alone = sorted.size() <= MAX_GROUPS ? sorted.size() : MAX_GROUPS - 1;
    sorted.subList(0, alone).forEach(each -> bars.add(bar(each)));
    sorted.subList(alone, sorted.size()).stream()
        .reduce(Seats::plus)
        .map(all -> new Seats(others(sorted.size() - alone), all.taken(), all.seats()))
        .ifPresent(all -> bars.add(bar(all)));
    return new Bars(id, title, words.say(PageText.SEATS_NOTE), bars);
  }

  private String others(int groups) {
    return words.say(PageText.OTHER_GROUPS, groups);
  }

  private Bars.Bar bar(Seats seats) {
    return new Bars.Bar(
        seats.group(),
        words.say(PageText.OF, seats.taken(), seats.seats()),
        seats.taken(),
        Math.max(0, seats.seats() - seats.taken()));
  }
}
