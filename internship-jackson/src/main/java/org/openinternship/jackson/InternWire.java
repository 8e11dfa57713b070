package org.openinternship.jackson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** An intern. */
record InternWire(
    InternId id,
    List<Skill> skills,
    List<String> learningGoals,
    List<LanguageSkill> languages,
    SortedSet<Field> fieldsOfInterest,
    Optional<WorkingHours> workingHours,
    OptionalInt hoursPerWeek,
    Optional<DateRange> period,
    List<Commitment> commitments,
    SortedSet<Channel> preferredChannels,
    SortedSet<Channel> impossibleChannels,
    Optional<Education> education,
    Optional<Enrolment> enrolment,
    SortedSet<Country> authorisedToWorkIn,
    Optional<CompensationNeed> compensationNeed,
    Optional<Location> location)
    implements Wire<Intern> {
  static InternWire of(Intern value) {
    return new InternWire(
        value.id(),
        value.skills(),
        value.learningGoals(),
        value.languages(),
        value.fieldsOfInterest(),
        value.workingHours(),
        value.hoursPerWeek(),
        value.period(),
        value.commitments(),
        new TreeSet<>(value.preferredChannels()),
        new TreeSet<>(value.impossibleChannels()),
        value.education(),
        value.enrolment(),
        value.authorisedToWorkIn(),
        Optional.of(value.compensationNeed()),
        value.location());
  }

  @Override
  public Intern toValue() {
    Intern.Builder intern =
        Intern.builder()
            .id(id)
            .skills(skills)
            .learningGoals(learningGoals)
            .languages(languages)
            .fieldsOfInterest(fieldsOfInterest)
            .workingHours(workingHours)
            .hoursPerWeek(hoursPerWeek)
            .period(period)
            .commitments(commitments)
            .preferredChannels(preferredChannels)
            .impossibleChannels(impossibleChannels)
            .education(education)
            .enrolment(enrolment)
            .authorisedToWorkIn(authorisedToWorkIn)
            .location(location);
    compensationNeed.ifPresent(intern::compensationNeed);
    return intern.build();
  }
}
