package org.openinternship.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as plain records of texts and numbers, named as the properties are: what a portal writes
 * that only wants the data in, and nothing checked.
 */
@JsonInclude(Include.NON_EMPTY)
record PlainCohort(
    @Nullable Integer formatVersion,
    @Nullable BidRules bidRules,
    @JsonInclude(Include.ALWAYS) @Nullable HostRules hostRules,
    @Nullable List<Supervisor> supervisors,
    @Nullable List<Project> projects,
    @Nullable List<Intern> interns,
    @Nullable List<Bids> bids) {

  record BidRules(int minBids, boolean ranked, String phase, String whenNoBids) {}

  record HostRules() {}

  record Supervisor(String id, int hoursPerWeek) {}

  record Need(String name, String proficiency, String necessity) {}

  record Skill(String name, String proficiency, String evidence) {}

  record Language(String language, String level) {}

  record Hours(String zone, String weekly) {}

  record Credit(String type, String credits) {}

  record Bids(String intern, List<String> projects, boolean ranked) {}

  @JsonInclude(Include.NON_EMPTY)
  record Project(
      String id,
      String host,
      String supervisor,
      @Nullable String field,
      @Nullable List<Need> skillNeeds,
      @Nullable List<String> teaches,
      @Nullable List<Language> languages,
      int seats,
      @Nullable String period,
      @Nullable Integer hoursPerWeek,
      @Nullable Hours coreHours,
      @Nullable Integer neededSharedMinutes,
      @Nullable List<String> channels,
      @Nullable Credit compensation) {}

  @JsonInclude(Include.NON_EMPTY)
  record Intern(
      String id,
      @Nullable List<Skill> skills,
      @Nullable List<String> learningGoals,
      @Nullable List<Language> languages,
      @Nullable List<String> fieldsOfInterest,
      @Nullable Hours workingHours,
      @Nullable Integer hoursPerWeek,
      @Nullable String period,
      @Nullable List<String> preferredChannels,
      @Nullable String compensationNeed) {}
}
