package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** A project. */
record ProjectWire(
    ProjectId id,
    HostId host,
    Optional<HostUnitId> unit,
    Optional<SupervisorId> supervisor,
    List<MentorId> mentors,
    Optional<String> title,
    Optional<String> description,
    Optional<Field> field,
    List<SkillNeed> skillNeeds,
    List<String> teaches,
    List<LanguageSkill> languages,
    OptionalInt seats,
    OptionalInt leastInterns,
    Optional<DateRange> period,
    OptionalInt hoursPerWeek,
    Optional<WorkingHours> coreHours,
    OptionalInt neededSharedMinutes,
    SortedSet<Channel> channels,
    Optional<Compensation> compensation,
    SortedSet<Education> acceptedEducation,
    SortedSet<Country> authorisationNeeded)
    implements Wire<Project> {
  static ProjectWire of(Project value) {
    return new ProjectWire(
        value.id(),
        value.host(),
        value.unit(),
        value.supervisor(),
        value.mentors(),
        value.title(),
        value.description(),
        value.field(),
        value.skillNeeds(),
        value.teaches(),
        value.languages(),
        OptionalInt.of(value.seats()),
        value.leastInterns(),
        value.period(),
        value.hoursPerWeek(),
        value.coreHours(),
        value.neededSharedMinutes(),
        new TreeSet<>(value.channels()),
        value.compensation(),
        new TreeSet<>(value.acceptedEducation()),
        value.authorisationNeeded());
  }

  @Override
  public Project toValue() {
    Project.Builder project =
        Project.builder()
            .id(id)
            .host(host)
            .unit(unit)
            .supervisor(supervisor)
            .mentors(mentors)
            .title(title)
            .description(description)
            .field(field)
            .skillNeeds(skillNeeds)
            .teaches(teaches)
            .languages(languages)
            .leastInterns(leastInterns)
            .period(period)
            .hoursPerWeek(hoursPerWeek)
            .coreHours(coreHours)
            .neededSharedMinutes(neededSharedMinutes)
            .channels(channels)
            .compensation(compensation)
            .acceptedEducation(acceptedEducation)
            .authorisationNeeded(authorisationNeeded);
    seats.ifPresent(project::seats);
    return project.build();
  }
}
