package org.openinternship.examples.preflib;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.id.ProjectId;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.report.DataDirectory;
import org.openinternship.matching.exchange.PreflibFile;

/**
 * Reads a year of PrefLib's data set 00038 into a cohort. A {@code .soi} file holds the students'
 * bids, best first, with projects numbered from 1; a {@code .dat} file holds the supervisors with
 * their capacities and their projects, numbered <b>from 0</b>. Keys here are the numbers from 0.
 *
 * <p>Source: PrefLib, <i>Project Bidding Data</i> (00038), donated by D. Manlove, Glasgow.
 */
public final class PreflibCohort {
  private static final String DATA_SET = "preflib-00038/00038-0000000";

  private PreflibCohort() {}

  /**
   * Reads a year.
   *
   * @param data the directory that holds {@code preflib-00038}
   * @param year the number of the file, 4 (2010/11) or 6 (2012/13)
   * @return the cohort: projects of one seat, supervisors with limits, ranked bids
   * @throws Complaint if a file is missing or reads differently
   */
  public static Cohort read(Path data, int year) {
    String bids = DATA_SET + year + ".soi";
    String supervisors = DATA_SET + year + ".dat";
    PreferenceLists lists = PreferenceLists.of("university");
    try {
      PreflibFile file = PreflibFile.read(String.join("\n", DataDirectory.lines(data, bids)));
      String[] students = addStudents(lists, file);
      addSupervisors(
          lists, students, file.alternatives().size(), DataDirectory.lines(data, supervisors));
      return lists.cohort();
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new Complaint(bids + " or " + supervisors + " reads differently: " + e.getMessage(), e);
    }
  }

  /** Supervisors are indifferent: each takes any student, as many as the capacity says. */
  private static void addSupervisors(
      PreferenceLists lists, String[] students, int projects, List<String> lines) {
    Map<Integer, String> supervisorOf = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] part = line.split(",", -1);
      String key = "s" + part[0].replaceAll("\\D", "");
      lists.supervisor(key, Integer.parseInt(part[1])).thenTied(students);
      Arrays.stream(part[2].split(" ", -1))
          .forEach(project -> supervisorOf.put(Integer.valueOf(project), key));
    }
    for (int project = 0; project < projects; project++) {
      String supervisor = supervisorOf.get(project);
      if (supervisor == null) {
        throw new IllegalArgumentException("project " + project + " has no supervisor");
      }
      lists.project(key(project), 1, supervisor);
    }
  }

  private static String[] addStudents(PreferenceLists lists, PreflibFile file) {
    List<String> students = new ArrayList<>();
    for (Bids bids : file.bids("i%02d"::formatted, PreflibCohort::key)) {
      PreferenceLists.Entry list = lists.intern(bids.intern().value());
      for (List<ProjectId> tier : bids.tiers()) {
        list.thenTied(tier.stream().map(ProjectId::value).toArray(String[]::new));
      }
      students.add(bids.intern().value());
    }
    return students.toArray(String[]::new);
  }

  private static String key(int project) {
    return "p%03d".formatted(project);
  }
}
