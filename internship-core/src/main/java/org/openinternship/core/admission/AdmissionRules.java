package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.id.HostId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.term.Term;

/**
 * The rules of a program for admission: its requirements in the order in which they are checked.
 * The first one that fails decides. Hosts may have requirements of their own, which count for their
 * projects only.
 *
 * @param requirements the requirements, each with a name of its own
 * @param whenUnknown the treatment of an applicant for whom a requirement is unknown
 * @param ofHosts the requirements of hosts, in the order in which they are checked after those of
 *     the program; a name that the program or the same host has before is not allowed
 */
public record AdmissionRules(
    List<AdmissionRequirement> requirements,
    WhenUnknown whenUnknown,
    List<HostRequirement> ofHosts) {
  /**
   * Checks the names.
   *
   * @param requirements the requirements
   * @param whenUnknown the treatment of an applicant for whom a requirement is unknown
   * @param ofHosts the requirements of hosts
   * @throws IllegalArgumentException if two of the program, or of it and one host, have the same
   *     name
   */
  public AdmissionRules {
    requirements = Copies.list(requirements, "AdmissionRules.requirements");
    Objects.requireNonNull(whenUnknown, "AdmissionRules.whenUnknown");
    ofHosts = Copies.list(ofHosts, "AdmissionRules.ofHosts");
    Set<String> names = new HashSet<>();
    for (AdmissionRequirement requirement : requirements) {
      refuseRepeated(names.add(requirement.name()), requirement);
    }
    Set<List<Object>> hostNames = new HashSet<>();
    for (HostRequirement own : ofHosts) {
      String name = own.requirement().name();
      boolean isNew = !names.contains(name) && hostNames.add(List.of(own.host(), name));
      refuseRepeated(isNew, own.requirement());
    }
  }

  /**
   * Makes rules without requirements of hosts.
   *
   * @param requirements the requirements
   * @param whenUnknown the treatment of an applicant for whom a requirement is unknown
   * @throws IllegalArgumentException if two have the same name
   */
  public AdmissionRules(List<AdmissionRequirement> requirements, WhenUnknown whenUnknown) {
    this(requirements, whenUnknown, List.of());
  }

  private static void refuseRepeated(boolean isNew, AdmissionRequirement requirement) {
    if (!isNew) {
      throw new IllegalArgumentException(
          "AdmissionRules: requirement '" + requirement.name() + "' is given more than once");
    }
  }

  /** {@return the rules with no requirement at all: everybody may take part} */
  public static AdmissionRules standard() {
    return of();
  }

  /**
   * Returns rules that put an applicant off as long as a fact is unknown.
   *
   * @param requirements the requirements, in the order in which they are checked
   * @return the rules
   * @throws IllegalArgumentException if two have the same name
   */
  public static AdmissionRules of(AdmissionRequirement... requirements) {
    Objects.requireNonNull(requirements, "AdmissionRules.requirements");
    return new AdmissionRules(Arrays.asList(requirements), WhenUnknown.WAIT);
  }

  /**
   * Adds requirements of a host's own.
   *
   * @param host the host's key
   * @param own its requirements, in the order in which they are checked
   * @return the rules with them
   * @throws IllegalArgumentException if two have the same name
   */
  public AdmissionRules withHost(String host, AdmissionRequirement... own) {
    HostId id = HostId.of(host);
    Objects.requireNonNull(own, "AdmissionRules.own");
    List<HostRequirement> all = new ArrayList<>(ofHosts);
    Copies.list(Arrays.asList(own), "AdmissionRules.own")
        .forEach(requirement -> all.add(new HostRequirement(id, requirement)));
    return new AdmissionRules(requirements, whenUnknown, all);
  }

  /**
   * Makes the rules ready for the applicants of one term: those of the program, which hold
   * everywhere.
   *
   * @param term the term
   * @return the pipeline; safe for several threads if the host's own requirements are
   */
  public Pipeline<Applicant> in(Term term) {
    Objects.requireNonNull(term, "AdmissionRules.in: term");
    return pipeline(requirements.stream(), term);
  }

  /**
   * Makes the rules ready for the applicants of one term to the projects of a host: those of the
   * program, then the host's own.
   *
   * @param term the term
   * @param host the host
   * @return the pipeline; safe for several threads if the host's own requirements are
   */
  public Pipeline<Applicant> in(Term term, HostId host) {
    Objects.requireNonNull(term, "AdmissionRules.in: term");
    Objects.requireNonNull(host, "AdmissionRules.in: host");
    Stream<AdmissionRequirement> own =
        ofHosts.stream().filter(one -> one.host().equals(host)).map(HostRequirement::requirement);
    return pipeline(Stream.concat(requirements.stream(), own), term);
  }

  private Pipeline<Applicant> pipeline(Stream<AdmissionRequirement> checked, Term term) {
    return new Pipeline<>(
        checked
            .map(
                requirement ->
                    new Pipeline.Step<Applicant>(
                        requirement.name(),
                        whenUnknown,
                        applicant -> Awaited.check(requirement, applicant, term)))
            .toList());
  }

  /**
   * Checks that the requirements do not contradict each other.
   *
   * @return an error for each question that must be answered with yes and with no; a question of
   *     which one answer is enough may be answered either way
   */
  public Report validate() {
    Report.Collector found = Report.collector();
    Set<String> yes = new HashSet<>();
    Map<String, AdmissionRequirement> all = all();
    for (AdmissionRequirement requirement : all.values()) {
      if (requirement instanceof Confirmation confirmation) {
        yes.add(confirmation.name());
      }
    }
    all.forEach(
        (path, requirement) -> {
          List<String> grounds = List.of();
          if (requirement instanceof ExclusionList list) {
            grounds = list.grounds();
          } else if (requirement instanceof Clearance list) {
            grounds = list.grounds();
          }
          for (int j = 0; j < grounds.size(); j++) {
            if (yes.contains(grounds.get(j))) {
              String at = path + "/grounds/" + j;
              found.add(Severity.ERROR, at, AdmissionReason.YES_AND_NO, grounds.get(j));
            }
          }
        });
    return found.report();
  }

  /** Returns all requirements with their paths, those of hosts last. */
  private Map<String, AdmissionRequirement> all() {
    Map<String, AdmissionRequirement> all = new LinkedHashMap<>();
    for (int i = 0; i < requirements.size(); i++) {
      all.put("/requirements/" + i, requirements.get(i));
    }
    for (int i = 0; i < ofHosts.size(); i++) {
      all.put("/ofHosts/" + i + "/requirement", ofHosts.get(i).requirement());
    }
    return all;
  }

  /**
   * Checks that somebody can meet the requirements in a term.
   *
   * @param term the term
   * @return an error for each requirement of more free days than the term has, unless another is
   *     enough, and for an age on a day of a phase that it does not have; with paths into the term
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "AdmissionRules.term");
    Report.Collector found = Report.collector();
    all().values().forEach(requirement -> check(requirement, term, found));
    return found.report();
  }

  private static void check(AdmissionRequirement requirement, Term term, Report.Collector found) {
    if (requirement instanceof FreeTime free && free.rules().minFreeDays() > term.period().days()) {
      found.add(
          Severity.ERROR,
          "/period",
          AdmissionReason.MORE_FREE_DAYS_THAN_TERM,
          free.rules().minFreeDays(),
          term.period());
    } else if (requirement instanceof Age age && !age.on().existsIn(term)) {
      found.add(Severity.ERROR, "/phases", AdmissionReason.AGE_ON_MISSING_DAY, age.on());
    } else if (requirement instanceof AnyOf any) {
      any.requirements().stream()
          .filter(part -> !(part instanceof FreeTime))
          .forEach(part -> check(part, term, found));
    }
  }
}
