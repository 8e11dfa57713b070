package org.openinternship.jackson.vocabulary;

import java.util.Random;
import java.util.regex.Pattern;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import tools.jackson.databind.node.ObjectNode;

/** The forms of the people who take part. */
final class PeopleForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(
        Country.class,
        "a two-letter code of ISO 3166-1 in upper case, such as NG",
        Country::code,
        Country::of);
    forms.pattern(Country.class, Pattern.compile("^[A-Z]{2}$"));
    forms.samples(Country.class, "NG", "BE", "US", "IN", "RU", "NP");
    forms.records(Location.class, Enrolment.class);
    forms.value(
        Mentor.class, Mentor::id, Mentor::maxInterns, Mentor::hoursPerWeek, Mentor::workingHours);
    forms.value(
        Supervisor.class,
        Supervisor::id,
        Supervisor::maxInterns,
        Supervisor::minInterns,
        Supervisor::targetInterns,
        Supervisor::hoursPerWeek,
        Supervisor::workingHours);
    forms.value(
        Intern.class,
        Intern::id,
        Intern::skills,
        Intern::learningGoals,
        Intern::languages,
        Intern::fieldsOfInterest,
        Intern::workingHours,
        Intern::timeZone,
        Intern::hoursPerWeek,
        Intern::maxProjects,
        Intern::period,
        Intern::commitments,
        Intern::preferredChannels,
        Intern::impossibleChannels,
        Intern::education,
        Intern::enrolments,
        Intern::authorisedToWorkIn,
        Intern::compensationNeed,
        Intern::location);
    forms.repair(Intern.class, PeopleForms::withOneZone);
  }

  /**
   * The zone of the working hours is the intern's: a second one drawn beside it would be another.
   */
  private static ObjectNode withOneZone(ObjectNode drawn, Random random) {
    if (drawn.has("workingHours")) {
      drawn.remove("timeZone");
    }
    return drawn;
  }
}
