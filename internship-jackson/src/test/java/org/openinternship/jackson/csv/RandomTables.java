package org.openinternship.jackson.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.RankedPair;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostSize;
import org.openinternship.core.host.Project;
import org.openinternship.core.host.Sector;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/**
 * A cohort drawn from a seed, all of whose attributes tables can hold, and its tables: rows and
 * columns in any order, headers of any name, cells of any of their forms.
 */
final class RandomTables {
  /** Letters that Windows-1252 has, none of which makes UTF-8 with the next. */
  private static final String LETTERS = "abcXYZ019 ,'=+-@()#.éüßÄ";

  private static final String LINES = LETTERS + ";|\"\t:";

  private static final Map<SheetKind, Map<SheetColumn, List<String>>> NAMES = names();

  private final Random random;
  private final Map<SheetKind, List<Map<SheetColumn, String>>> rows =
      new EnumMap<>(SheetKind.class);
  private final Map<SheetKind, List<List<String>>> wide = new EnumMap<>(SheetKind.class);
  private final Directory.Builder directory = Directory.builder();
  private final Cohort cohort;

  RandomTables(long seed) {
    this.random = new Random(seed);
    this.cohort = cohort();
  }

  Cohort drawn() {
    return cohort;
  }

  Directory directory() {
    return directory.build();
  }

  private Cohort cohort() {
    Cohort.Builder drawn = Cohort.builder();
    Set<String> hosts = keys(3);
    Set<String> supervisors = keys(3);
    Set<String> projects = keys(5);
    Set<String> interns = keys(6);
    hosts.forEach(
        key -> drawn.addHost(host(HostId.of(key), row(SheetKind.HOSTS, SheetColumn.HOST, key))));
    supervisors.forEach(
        key ->
            drawn.addSupervisor(
                supervisor(
                    SupervisorId.of(key),
                    row(SheetKind.SUPERVISORS, SheetColumn.SUPERVISOR, key))));
    projects.forEach(
        key ->
            drawn.addProject(
                project(
                    row(SheetKind.PROJECTS, SheetColumn.PROJECT, key), key, hosts, supervisors)));
    List<String> unlinked = addLinks(drawn, List.copyOf(interns), List.copyOf(projects));
    interns.forEach(
        key ->
            drawn.addIntern(
                intern(
                    InternId.of(key),
                    row(SheetKind.INTERNS, SheetColumn.INTERN, key),
                    unlinked.contains(key) ? 3 : 1)));
    addBids(drawn, unlinked, List.copyOf(projects));
    addRankings(drawn, List.copyOf(interns), List.copyOf(projects), List.copyOf(supervisors));
    for (Intern intern : drawn.build().interns()) {
      if (chance(4) && unlinked.contains(intern.id().value())) {
        List<String> at = new ArrayList<>(projects);
        Collections.shuffle(at, random);
        int count = Math.min(at.size(), 1 + random.nextInt(intern.projectsAtOnce()));
        for (String project : at.subList(0, count).stream().sorted().toList()) {
          String key = intern.id().value();
          drawn.addPin(key, project);
          row(SheetKind.PLACEMENTS, SheetColumn.INTERN, key).put(SheetColumn.PROJECT, project);
        }
      }
    }
    return drawn.build();
  }

  private Map<SheetColumn, String> row(SheetKind kind, SheetColumn column, String key) {
    Map<SheetColumn, String> row = new LinkedHashMap<>();
    row.put(column, key);
    rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
    return row;
  }

  private HostOrganization host(HostId id, Map<SheetColumn, String> row) {
    HostOrganization.Builder host = HostOrganization.builder().id(id);
    if (chance(2)) {
      host.name(put(row, SheetColumn.NAME, line()));
    }
    if (chance(2)) {
      HostSize size = one(List.of(HostSize.values()));
      put(row, SheetColumn.HOST_SIZE, size.name());
      host.size(size);
    }
    if (chance(2)) {
      Sector sector = one(List.of(Sector.values()));
      put(row, SheetColumn.SECTOR, sector.name().toLowerCase(java.util.Locale.ROOT));
      host.sector(sector);
    }
    if (chance(2)) {
      host.location(location(row));
    }
    if (chance(2)) {
      host.maxInterns(number(row, SheetColumn.MAX_INTERNS, 0, 9));
    } else if (chance(2)) {
      put(row, SheetColumn.MIN_INTERNS, "1");
      host.minInterns(1);
    }
    if (chance(2)) {
      host.targetInterns(number(row, SheetColumn.TARGET_INTERNS, 0, 9));
    }
    return host.build();
  }

  private Supervisor supervisor(SupervisorId id, Map<SheetColumn, String> row) {
    Supervisor.Builder supervisor = Supervisor.builder().id(id);
    if (chance(2)) {
      supervisor.maxInterns(number(row, SheetColumn.MAX_INTERNS, 0, 9));
    } else if (chance(2)) {
      put(row, SheetColumn.MIN_INTERNS, "1");
      supervisor.minInterns(1);
    }
    if (chance(2)) {
      supervisor.targetInterns(number(row, SheetColumn.TARGET_INTERNS, 0, 9));
    }
    if (chance(2)) {
      supervisor.hoursPerWeek(number(row, SheetColumn.HOURS_PER_WEEK, 1, 40));
    }
    if (chance(2)) {
      supervisor.workingHours(hours(row));
    }
    person(id, row);
    return supervisor.build();
  }

  private Project project(
      Map<SheetColumn, String> row, String key, Set<String> hosts, Set<String> supervisors) {
    Project.Builder project = Project.builder().id(key);
    project.host(put(row, SheetColumn.HOST, one(List.copyOf(hosts))));
    if (chance(2)) {
      project.supervisor(put(row, SheetColumn.SUPERVISOR, one(List.copyOf(supervisors))));
    }
    if (chance(3)) {
      Set<String> mentors = keys(3);
      put(row, SheetColumn.MENTORS, items(List.copyOf(mentors)));
      mentors.forEach(project::addMentor);
    }
    if (chance(2)) {
      project.title(put(row, SheetColumn.TITLE, line()));
    }
    if (chance(2)) {
      project.description(put(row, SheetColumn.DESCRIPTION, line() + "\n" + line()));
    }
    if (chance(2)) {
      project.field(Field.of(put(row, SheetColumn.FIELDS, "field" + random.nextInt(9))));
    }
    project.addAllSkillNeeds(needs(row, SheetColumn.REQUIRED_SKILLS, Necessity.REQUIRED));
    project.addAllSkillNeeds(needs(row, SheetColumn.PREFERRED_SKILLS, Necessity.PREFERRED));
    project.addAllSkillNeeds(needs(row, SheetColumn.WELCOME_SKILLS, Necessity.NICE_TO_HAVE));
    project.addAllTeaches(texts(row, SheetColumn.TEACHES));
    project.addAllLanguages(languages(row));
    if (chance(2)) {
      project.seats(number(row, SheetColumn.SEATS, 2, 9));
    }
    if (chance(3)) {
      put(row, SheetColumn.MIN_INTERNS, "1");
      project.minInterns(1);
    }
    if (chance(2)) {
      project.targetInterns(number(row, SheetColumn.TARGET_INTERNS, 0, 9));
    }
    if (chance(2)) {
      project.period(period(row));
    }
    if (chance(2)) {
      project.hoursPerWeek(number(row, SheetColumn.HOURS_PER_WEEK, 1, 40));
    }
    if (chance(2)) {
      project.totalHours(number(row, SheetColumn.TOTAL_HOURS, 1, 350));
    }
    if (chance(2)) {
      project.coreHours(hours(row));
      project.neededSharedMinutes(number(row, SheetColumn.SHARED_MINUTES, 1, 60));
    }
    project.addAllChannels(constants(row, SheetColumn.CHANNELS, Channel.values()));
    project.addAllAcceptedEducation(constants(row, SheetColumn.EDUCATION, Education.values()));
    project.addAllAuthorisationNeeded(countries(row));
    return project.build();
  }

  private Intern intern(InternId id, Map<SheetColumn, String> row, int maxProjects) {
    Intern.Builder intern = Intern.builder().id(id);
    intern.addAllSkills(
        needs(row, SheetColumn.SKILLS, Necessity.REQUIRED).stream()
            .map(need -> Skill.of(need.name(), need.proficiency()))
            .toList());
    intern.addAllLearningGoals(texts(row, SheetColumn.LEARNING_GOALS));
    intern.addAllLanguages(languages(row));
    if (chance(2)) {
      intern.addFieldsOfInterest(
          Field.of(put(row, SheetColumn.FIELDS, "field" + random.nextInt(9))));
    }
    if (chance(2)) {
      intern.hoursPerWeek(number(row, SheetColumn.HOURS_PER_WEEK, 1, 40));
    }
    if (chance(3)) {
      intern.maxProjects(number(row, SheetColumn.MAX_PROJECTS, 1, maxProjects));
    }
    if (chance(2)) {
      intern.workingHours(hours(row));
    } else if (chance(2)) {
      intern.timeZone(java.time.ZoneId.of(put(row, SheetColumn.TIME_ZONE, "Asia/Kolkata")));
    }
    if (chance(2)) {
      intern.period(period(row));
    }
    if (chance(2)) {
      Education education = one(List.of(Education.values()));
      put(row, SheetColumn.EDUCATION, education.name());
      intern.education(education);
    }
    if (chance(2)) {
      intern.location(location(row));
    }
    intern.addAllAuthorisedToWorkIn(countries(row));
    if (chance(2)) {
      CompensationNeed need = one(List.of(CompensationNeed.values()));
      put(row, SheetColumn.COMPENSATION_NEED, need.name());
      intern.compensationNeed(need);
    }
    intern.addAllPreferredChannels(
        constants(row, SheetColumn.CHANNELS, new Channel[] {Channel.EMAIL, Channel.PHONE}));
    intern.addAllImpossibleChannels(
        constants(row, SheetColumn.IMPOSSIBLE_CHANNELS, new Channel[] {Channel.SMS}));
    person(id, row);
    return intern.build();
  }

  private void person(PersonId id, Map<SheetColumn, String> row) {
    DirectoryEntry entry = DirectoryEntry.empty();
    if (chance(2)) {
      entry = entry.withName(put(row, SheetColumn.NAME, line()));
    }
    if (chance(2)) {
      entry = entry.withEmail(put(row, SheetColumn.EMAIL, line()));
    }
    if (chance(2)) {
      entry = entry.withPhone(put(row, SheetColumn.PHONE, line()));
    }
    if (chance(2)) {
      entry = entry.withAddress(put(row, SheetColumn.ADDRESS, line() + "\n" + line()));
    }
    directory.put(id, entry);
  }

  /** Some of the interns are linked; returns the others. */
  private List<String> addLinks(Cohort.Builder drawn, List<String> interns, List<String> projects) {
    int linked = 0;
    List<List<String>> table = new ArrayList<>();
    while (interns.size() >= linked + 2 && chance(2)) {
      int size = interns.size() >= linked + 3 && chance(3) ? 3 : 2;
      List<String> members = interns.subList(linked, linked + size);
      String group = line() + linked;
      LinkedInterns link = LinkedInterns.of(members.toArray(new String[0]));
      List<List<String>> cells = new ArrayList<>();
      members.forEach(member -> cells.add(new ArrayList<>(List.of(group, member))));
      for (int choice = random.nextInt(4); choice > 0; choice--) {
        List<RankedPair> places = new ArrayList<>();
        List<String> column = new ArrayList<>();
        for (String member : members) {
          column.add(chance(4) ? "" : one(projects));
          if (!column.get(column.size() - 1).isEmpty()) {
            places.add(RankedPair.of(member, column.get(column.size() - 1)));
          }
        }
        LinkedInterns.JointChoice drawnChoice =
            places.isEmpty() ? null : new LinkedInterns.JointChoice(places);
        if (drawnChoice == null || !link.choices().contains(drawnChoice)) {
          link = drawnChoice == null ? link : link.then(places.toArray(new RankedPair[0]));
          for (int i = 0; i < members.size(); i++) {
            cells.get(i).add(column.get(i));
          }
        }
      }
      drawn.addLink(link);
      table.addAll(cells);
      linked += size;
    }
    if (!table.isEmpty()) {
      wide.put(SheetKind.LINKS, table);
    }
    return interns.subList(linked, interns.size());
  }

  private void addBids(Cohort.Builder drawn, List<String> interns, List<String> projects) {
    boolean columns = chance(2);
    boolean ranked = columns || chance(2);
    List<List<String>> table = wide.computeIfAbsent(SheetKind.CHOICES, any -> new ArrayList<>());
    for (String intern : interns) {
      List<String> chosen = new ArrayList<>(projects);
      Collections.shuffle(chosen, random);
      chosen = chosen.subList(0, 1 + random.nextInt(chosen.size()));
      if (!ranked) {
        Collections.sort(chosen);
        drawn.addUnrankedBids(intern, chosen.toArray(new String[0]));
        for (String project : chosen) {
          row(SheetKind.CHOICES, SheetColumn.INTERN, intern).put(SheetColumn.PROJECT, project);
        }
        continue;
      }
      int blanks = !columns && chance(3) ? 1 + random.nextInt(chosen.size()) : 0;
      List<String> last =
          chosen.subList(chosen.size() - blanks, chosen.size()).stream().sorted().toList();
      chosen = chosen.subList(0, chosen.size() - blanks);
      Bids bids = Bids.by(intern);
      List<String> cells = new ArrayList<>(List.of(intern));
      for (int i = 0, rank = 1; i < chosen.size(); rank++) {
        int tied = 1 + random.nextInt(Math.min(2, chosen.size() - i));
        List<String> tier = chosen.subList(i, i + tied).stream().sorted().toList();
        bids = bids.thenTied(tier.toArray(new String[0]));
        cells.add(items(tier));
        for (String project : tier) {
          if (!columns) {
            Map<SheetColumn, String> row = row(SheetKind.CHOICES, SheetColumn.INTERN, intern);
            row.put(SheetColumn.PROJECT, project);
            row.put(SheetColumn.RANK, "" + rank * 10);
          }
        }
        i += tied;
      }
      drawn.addBids(bids.thenBlank(last.toArray(new String[0])));
      for (String project : last) {
        Map<SheetColumn, String> row = row(SheetKind.CHOICES, SheetColumn.INTERN, intern);
        row.put(SheetColumn.PROJECT, project);
        row.put(SheetColumn.RANK, ""); // the column is there, also where nobody ranks anything
      }
      if (columns) {
        table.add(cells);
      }
    }
    if (!columns) {
      wide.remove(SheetKind.CHOICES);
    }
  }

  private void addRankings(
      Cohort.Builder drawn, List<String> interns, List<String> projects, List<String> supervisors) {
    List<HostRanking.Builder> rankings = new ArrayList<>();
    for (String project : projects) {
      if (chance(2)) {
        rankings.add(ranking(SheetColumn.PROJECT, project, interns).project(project));
      }
    }
    for (String supervisor : supervisors) {
      if (chance(2)) {
        rankings.add(ranking(SheetColumn.SUPERVISOR, supervisor, interns).supervisor(supervisor));
      }
    }
    rankings.forEach(ranking -> drawn.addHostRanking(ranking.build()));
  }

  private HostRanking.Builder ranking(SheetColumn party, String key, List<String> interns) {
    HostRanking.Builder ranking = HostRanking.builder();
    List<String> order = new ArrayList<>(interns);
    Collections.shuffle(order, random);
    int rank = 0;
    for (String intern : order) {
      Map<SheetColumn, String> row = row(SheetKind.RANKINGS, party, key);
      row.put(SheetColumn.INTERN, intern);
      if (rank > 0 && chance(3)) {
        row.put(SheetColumn.RANK, "nein");
        ranking.addUnacceptable(InternId.of(intern));
      } else {
        row.put(SheetColumn.RANK, ++rank + one(List.of("", ".", ",0")));
        ranking.then(intern);
      }
    }
    return ranking;
  }

  /** A reader of all tables, each in a dialect of its own. */
  CohortSheets sheets() {
    CohortSheets sheets = CohortSheets.standard();
    List<SheetKind> kinds = new ArrayList<>(rows.keySet());
    Collections.shuffle(kinds, random);
    for (SheetKind kind : kinds) {
      byte[] bytes = Dialect.of(random).write(table(kind, rows.get(kind)));
      sheets = sheets.sheet(kind, SheetTexts.content(bytes));
    }
    for (SheetKind kind : wide.keySet()) {
      List<String> first =
          kind == SheetKind.LINKS ? List.of("Gruppe", "Student") : List.of("Student");
      byte[] bytes = Dialect.of(random).write(wideTable(wide.get(kind), first));
      sheets = sheets.sheet(kind, SheetTexts.content(bytes));
    }
    return sheets;
  }

  private List<List<String>> table(SheetKind kind, List<Map<SheetColumn, String>> written) {
    Set<SheetColumn> used = new TreeSet<>();
    written.forEach(row -> used.addAll(row.keySet()));
    List<SheetColumn> columns = new ArrayList<>(used);
    Collections.shuffle(columns, random);
    List<List<String>> table = new ArrayList<>();
    for (Map<SheetColumn, String> row : written) {
      table.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    Collections.shuffle(table, random);
    table.add(0, columns.stream().map(column -> header(kind, column)).toList());
    return table;
  }

  private List<List<String>> wideTable(List<List<String>> written, List<String> first) {
    int choices = first.size();
    int size = Math.max(choices + 1, written.stream().mapToInt(List::size).max().orElse(1));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<List<String>> table = new ArrayList<>();
    for (List<String> row : written) {
      table.add(order.stream().map(i -> i < row.size() ? row.get(i) : "").toList());
    }
    Collections.shuffle(table, random);
    table.add(
        0,
        order.stream()
            .map(i -> i < choices ? first.get(i) : i - choices + 1 + ". Wunsch")
            .toList());
    return table;
  }

  /** The names that stand for one column alone. */
  private static Map<SheetKind, Map<SheetColumn, List<String>>> names() {
    Map<SheetKind, Map<SheetColumn, List<String>>> all = new EnumMap<>(SheetKind.class);
    for (SheetKind kind : SheetKind.values()) {
      Map<SheetColumn, List<String>> names = new EnumMap<>(HeaderWords.standard().names(kind));
      names.replaceAll(
          (column, known) ->
              known.stream()
                  .filter(it -> HeaderWords.standard().find(kind, it).orElseThrow().size() == 1)
                  .toList());
      all.put(kind, names);
    }
    return all;
  }

  /** A name that stands for the column alone, written in some way. */
  private String header(SheetKind kind, SheetColumn column) {
    List<String> names = NAMES.get(kind).get(column);
    String name = one(names);
    return switch (random.nextInt(4)) {
      case 0 -> name.toUpperCase(java.util.Locale.ROOT);
      case 1 -> " " + name.replace(' ', '_') + ":";
      case 2 -> name + " (see below, please)";
      default -> name;
    };
  }

  private List<SkillNeed> needs(
      Map<SheetColumn, String> row, SheetColumn column, Necessity necessity) {
    List<SkillNeed> needs = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (int count = random.nextInt(4); count > 0; count--) {
      SkillNeed need = new SkillNeed(item(), one(List.of(Proficiency.values())), necessity);
      needs.add(need);
      items.add(need.name() + ":" + one(List.of("", " ")) + need.proficiency());
    }
    putItems(row, column, items);
    return needs;
  }

  private List<LanguageSkill> languages(Map<SheetColumn, String> row) {
    List<LanguageSkill> languages = new ArrayList<>();
    List<String> items = new ArrayList<>();
    for (String tag : List.of("en", "de", "pt-BR")) {
      if (chance(3)) {
        CefrLevel level = one(List.of(CefrLevel.values()));
        languages.add(new LanguageSkill(tag, level));
        items.add(tag + one(List.of(": " + level, " (" + level + ")", " " + level)));
      }
    }
    putItems(row, SheetColumn.LANGUAGES, items);
    return languages;
  }

  private List<String> texts(Map<SheetColumn, String> row, SheetColumn column) {
    List<String> items = new ArrayList<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      items.add(item());
    }
    putItems(row, column, items);
    return items;
  }

  private <E extends Enum<E>> Set<E> constants(
      Map<SheetColumn, String> row, SheetColumn column, E[] values) {
    Set<E> drawn = new TreeSet<>();
    for (E value : values) {
      if (chance(4)) {
        drawn.add(value);
      }
    }
    putItems(row, column, drawn.stream().map(it -> it.name().replace('_', ' ')).toList());
    return drawn;
  }

  private Set<Country> countries(Map<SheetColumn, String> row) {
    Set<Country> drawn = new TreeSet<>();
    for (String code : List.of("DE", "IN", "FR")) {
      if (chance(4)) {
        drawn.add(Country.of(code));
      }
    }
    putItems(row, SheetColumn.WORK_COUNTRIES, drawn.stream().map(Country::code).toList());
    return drawn;
  }

  private Location location(Map<SheetColumn, String> row) {
    put(row, SheetColumn.COUNTRY, one(List.of("Nigeria", "NG", "ng")));
    return chance(2) ? Location.of("NG", put(row, SheetColumn.REGION, line())) : Location.of("NG");
  }

  private WorkingHours hours(Map<SheetColumn, String> row) {
    WorkingHours hours =
        WorkingHours.of("Europe/Berlin", one(List.of("Mon-Fri 09:00-17:00", "Sat 10:00-12:00")));
    if (chance(2)) {
      put(row, SheetColumn.WORKING_HOURS, hours.toString());
    } else {
      put(row, SheetColumn.TIME_ZONE, "Europe/Berlin");
      put(row, SheetColumn.WORKING_HOURS, hours.weekly());
    }
    return hours;
  }

  private DateRange period(Map<SheetColumn, String> row) {
    LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
    DateRange period = DateRange.ofDays(first, 1 + random.nextInt(200));
    put(row, SheetColumn.FROM, date(period.first()));
    put(row, SheetColumn.TO, date(period.last()));
    return period;
  }

  private String date(LocalDate date) {
    return chance(2)
        ? date.toString()
        : date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
  }

  private int number(Map<SheetColumn, String> row, SheetColumn column, int min, int max) {
    int number = min + random.nextInt(max - min + 1);
    put(row, column, number + one(List.of("", ",0", ".00")));
    return number;
  }

  private static String put(Map<SheetColumn, String> row, SheetColumn column, String text) {
    row.put(column, text);
    return text;
  }

  private void putItems(Map<SheetColumn, String> row, SheetColumn column, List<String> items) {
    if (!items.isEmpty()) {
      row.put(column, items(items));
    }
  }

  /** Items in a cell; a comma that is part of one must not part it. */
  private String items(List<String> items) {
    if (items.stream().noneMatch(it -> it.contains(",")) && chance(2)) {
      return String.join(", ", items);
    }
    return String.join(one(List.of("; ", "|", "\n")), items) + ";";
  }

  private Set<String> keys(int max) {
    Set<String> keys = new TreeSet<>();
    for (int count = 1 + random.nextInt(max); count > 0; count--) {
      keys.add("k" + text(LETTERS, 4).replaceAll("[ ]+", "") + random.nextInt(1000));
    }
    return keys;
  }

  private String item() {
    return "i" + text(LETTERS, 6).replaceAll(" +", " ").strip() + "z";
  }

  private String line() {
    return (text(LINES.replace("\t", ""), 3) + "x" + text(LINES.replace("\t", ""), 6))
        .replaceAll(" +", " ")
        .strip();
  }

  private String text(String letters, int max) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(max + 1); count > 0; count--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
