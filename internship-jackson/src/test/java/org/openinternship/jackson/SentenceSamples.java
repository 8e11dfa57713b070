package org.openinternship.jackson;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openinternship.core.admission.ApplicantFact;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.supervision.PlanFact;
import org.openinternship.core.supervision.SupervisionReason;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.TermDay;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.scoring.StandardCriterion;
import org.openinternship.testing.ExportedTypes;

/** Arguments for every code, sampled by their kinds: in the singular and in the plural. */
final class SentenceSamples {
  /** Sets whose values are texts, or which several enums share. */
  private static final Map<String, List<String>> SETS = new LinkedHashMap<>();

  private static final List<ReasonCode> CODES = allCodes();
  private static final Map<String, List<String>> ENUMS = allEnums();

  /** Arguments that are lists. */
  private static final Set<String> LISTS =
      Set.of(
          "accepted",
          "candidates",
          "channels",
          "columns",
          "countries",
          "fields",
          "loads",
          "programs",
          "projects",
          "ranking",
          "scoring",
          "what");

  /** Arguments that are told as they are: what they may be called. */
  private static final Map<String, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry("answer", List.of("accepted")),
          Map.entry("candidates", List.of("JavaScript", "Java")),
          Map.entry("competency", List.of("teamwork")),
          Map.entry("contact", List.of("weekly call")),
          Map.entry("department", List.of("laboratory")),
          Map.entry("detail", List.of("a laptop is needed")),
          Map.entry("document", List.of("transcript")),
          Map.entry("fields", List.of("informatics", "physics")),
          Map.entry("gate", List.of("certificate")),
          Map.entry("ground", List.of("full-time job")),
          Map.entry("form", List.of("final")),
          Map.entry("entry", List.of("monday", "tuesday")),
          Map.entry("from", List.of("library", "archive")),
          Map.entry("holder", List.of("kim")),
          Map.entry("host", List.of("city")),
          Map.entry("id", List.of("a17")),
          Map.entry("item", List.of("reliability")),
          Map.entry("key", List.of("interview")),
          Map.entry("deliverable", List.of("report")),
          Map.entry("level", List.of("junior")),
          Map.entry("above", List.of("senior")),
          Map.entry("below", List.of("junior")),
          Map.entry("mentor", List.of("kim")),
          Map.entry("offer", List.of("12")),
          Map.entry("person", List.of("lee")),
          Map.entry("placement", List.of("p17")),
          Map.entry("point", List.of("midpoint", "final")),
          Map.entry("program", List.of("scheme")),
          Map.entry("prerequisite", List.of("the online course")),
          Map.entry("supervisor", List.of("kim")),
          Map.entry("top", List.of("max")),
          Map.entry("unit", List.of("archive")),
          Map.entry("ranking", List.of("atlas", "planner")),
          Map.entry("scoring", List.of("archive", "library")),
          Map.entry("first", List.of("archive")),
          Map.entry("second", List.of("library")),
          Map.entry("parent", List.of("collections")),
          Map.entry("list", List.of("grounds of 2026")),
          Map.entry("other", List.of("library", "archive")),
          Map.entry("owner", List.of("county")),
          Map.entry("party", List.of("kim", "city")),
          Map.entry("payment", List.of("first half")),
          Map.entry("place", List.of("IN, Bihar, Patna")),
          Map.entry("previous", List.of("archive")),
          Map.entry("programs", List.of("scheme", "fellowship")),
          Map.entry("project", List.of("atlas", "planner")),
          Map.entry("projects", List.of("atlas", "planner")),
          Map.entry("question", List.of("lives on campus")),
          Map.entry("requirement", List.of("laptop")),
          Map.entry("role", List.of("examiner")),
          Map.entry("skill", List.of("Java", "editing")),
          Map.entry("value", List.of("quite good")),
          Map.entry("before", List.of("4")),
          Map.entry("column", List.of("C")),
          Map.entry("encoding", List.of("windows-1252")),
          Map.entry("header", List.of("Level")),
          Map.entry("near", List.of("Levels")),
          Map.entry("row", List.of("12")),
          Map.entry("stated", List.of("2026")),
          Map.entry("term", List.of("2027")),
          Map.entry("what", List.of("ada", "atlas")));

  static {
    SETS.put("Country", List.of("DE", "IN"));
    SETS.put(
        "Compensation",
        List.of(
            "unpaid",
            "12.50 EUR an hour",
            "3000 EUR stipend",
            "500 EUR fixed fee",
            "1 academic credits"));
    SETS.put("Criterion", names(StandardCriterion.values()));
    List<String> facts = new ArrayList<>(names(ApplicantFact.values()));
    facts.addAll(names(Fact.values()));
    facts.addAll(names(PlanFact.values()));
    facts.add("driving licence");
    SETS.put("Fact", facts);
    SETS.put(
        "Kind",
        List.of(
            "project",
            "unit",
            "host",
            "supervisor",
            "mentor",
            "intern",
            "person",
            "veto",
            "pin",
            "exclusion",
            "declined offer",
            "task",
            "deliverable",
            "contact",
            "evaluation"));
    SETS.put("Language", List.of("en", "de"));
    SETS.put(
        "Mechanism",
        Stream.of(
                DeferredAcceptance.internProposing(),
                DeferredAcceptance.projectProposing(),
                SerialDictatorship.byLottery())
            .map(Mechanism::name)
            .toList());
    SETS.put(
        "HostSide",
        List.of("supervisor kim", "host city", "project atlas", "unit archive", "mentor lee"));
    SETS.put("Party", List.of("intern", "host", "sending-institution", "dean"));
    SETS.put("PlacementPiece", List.of("VIRTUAL", "PHYSICAL", "entry monday", "stop laboratory"));
    SETS.put("Requirement", names(StandardRequirement.values()));
    SETS.put("SearchLimit", List.of("1 step", "1000 steps", "1 second", "2.5 seconds", "UNTOLD"));
    SETS.put(
        "Standing",
        List.of(
            "95 points by planner",
            "83.33331 points by atlas",
            "1 points by atlas",
            "rank 3 by kim",
            "unranked by atlas",
            "not named by kim, 60 points by atlas",
            "not asked for, rank 1 by planner"));
    SETS.put("StandingThere", SETS.get("Standing"));
    List<String> days = new ArrayList<>(List.of(TermDay.first() + "", TermDay.last() + ""));
    for (PhaseKind phase : PhaseKind.values()) {
      days.add(TermDay.firstOf(phase).toString());
      days.add(TermDay.lastOf(phase).toString());
    }
    SETS.put("TermDay", days);
  }

  private SentenceSamples() {}

  /** All codes, looked for once: that goes through every class. */
  static List<ReasonCode> codes() {
    return CODES;
  }

  private static List<ReasonCode> allCodes() {
    List<ReasonCode> codes = new ArrayList<>(ExportedTypes.reasonCodes(Reason.class));
    codes.addAll(ExportedTypes.reasonCodes(MatchingEngine.class));
    codes.addAll(ExportedTypes.reasonCodes(InternshipJson.class));
    return List.copyOf(codes);
  }

  private static Map<String, List<String>> allEnums() {
    Map<String, List<String>> enums = new LinkedHashMap<>();
    Stream.of(Reason.class, MatchingEngine.class, InternshipJson.class)
        .flatMap(module -> ExportedTypes.of(module).stream())
        .filter(Class::isEnum)
        .forEach(
            type ->
                enums.putIfAbsent(
                    type.getSimpleName(), names((Enum<?>[]) type.getEnumConstants())));
    return enums;
  }

  /** The values of a set of words: the constants of the enum of that name, or what stands above. */
  static List<String> set(String kind) {
    List<String> values = SETS.getOrDefault(kind, ENUMS.get(kind));
    if (values == null) {
      throw new IllegalStateException("no values for " + kind);
    }
    return values;
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.of(constants).<String>map(Enum::name).toList();
  }

  /** The sets that sentences name. */
  static Collection<String> sets() {
    return codes().stream()
        .flatMap(code -> code.text().parameters().stream().map(code.text()::kind))
        .filter(kind -> !kind.isEmpty() && Character.isUpperCase(kind.charAt(0)))
        .sorted()
        .distinct()
        .toList();
  }

  /** A reason with the number 1 or 2 for each count, and as many items in a list. */
  static Reason reason(ReasonCode code, int number) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (String parameter : code.text().parameters()) {
      int place = arguments.size();
      arguments.put(parameter, argument(code.text().kind(parameter), parameter, number, place));
      if (code == SupervisionReason.GUIDE_FACT_UNKNOWN && parameter.equals("fact")) {
        arguments.put(
            parameter, number == 1 ? PlanFact.GUIDE_HOURS_PER_WEEK : PlanFact.GUIDE_WORKING_HOURS);
      }
    }
    return new Reason(code, arguments);
  }

  private static Object argument(String kind, String parameter, int number, int place) {
    boolean second = number > 1;
    return switch (kind) {
      case "number" -> parameter.equals("points") ? (second ? "83.33331" : "35") : number;
      case "minutes" -> second ? 90 + place * 45 : 60;
      case "date" -> LocalDate.parse("2026-09-21").plusDays(number * 7L + place);
      case "instant" ->
          Instant.parse("2026-09-20T22:00:00Z").plus(number * 150L + place * 26L, ChronoUnit.HOURS);
      case "duration" -> second ? "PT72H" : "PT30H";
      case "period" -> second ? "2026-12-01/2027-02-28" : "2026-09-01/2026-12-18";
      case "money" -> second ? "1200.50 EUR" : "7 EUR";
      case "you" -> "ada";
      case "person" ->
          (parameter.equals("other") || parameter.equals("person")) == second
              ? "mentor kim"
              : "intern ada";
      default -> texts(kind, parameter, second);
    };
  }

  private static Object texts(String kind, String parameter, boolean second) {
    List<String> values =
        kind.isEmpty() ? TEXTS.getOrDefault(parameter, List.of(parameter)) : set(kind);
    int turn = parameter.equals("own") || parameter.equals("has") ? 1 : 0;
    int at = (second ? turn + 1 : turn) % values.size();
    if (LISTS.contains(parameter) && !kind.startsWith("Placement") && values.size() > 1) {
      return second ? values.subList(0, 2) : values.subList(0, 1);
    }
    return values.get(at);
  }
}
