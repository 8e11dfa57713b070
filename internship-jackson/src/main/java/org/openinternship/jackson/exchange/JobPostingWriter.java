package org.openinternship.jackson.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Country;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.jackson.exchange.JobPosting.Given;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON-LD of one posting, in the terms of schema.org. */
final class JobPostingWriter {
  private static final String TYPE = "@type";

  private final JobPosting.Parts parts;
  private final Project project;
  private final PostingWords words;
  private final ObjectNode posting = JsonNodeFactory.instance.objectNode();

  JobPostingWriter(JobPosting.Parts parts) {
    this.parts = parts;
    this.project = parts.project();
    this.words = parts.words();
  }

  ObjectNode posting() {
    posting.put("@context", "https://schema.org").put(TYPE, "JobPosting");
    project.title().ifPresent(text -> posting.put("title", text));
    project.description().ifPresent(text -> posting.put("description", text));
    writeOrganization();
    posting.put("datePosted", parts.datePosted().toString());
    writeGiven(Given.LAST_DAY, posting, "validThrough");
    writeGiven(Given.PAGE, posting, "url");
    posting.put("employmentType", "INTERN").put("jobLocationType", "TELECOMMUTE");
    writeCountries();
    writeGiven(Given.RESPONSIBILITIES, posting, "responsibilities");
    writeNeeds();
    writeTime();
    posting.put("totalJobOpenings", project.seats());
    project.field().ifPresent(field -> posting.put("occupationalCategory", field.name()));
    project.compensation().ifPresent(this::writeCompensation);
    return posting;
  }

  private void writeGiven(Given what, ObjectNode into, String term) {
    String text = parts.given().get(what);
    if (text != null) {
      into.put(term, text);
    }
  }

  private void writeOrganization() {
    ObjectNode host = posting.putObject("hiringOrganization");
    host.put(TYPE, "Organization").put("name", parts.organization());
    writeGiven(Given.ORGANIZATION_PAGE, host, "sameAs");
    posting
        .putObject("identifier")
        .put(TYPE, "PropertyValue")
        .put("name", parts.organization())
        .put("value", project.id().value());
  }

  private void writeCountries() {
    if (!parts.countries().isEmpty()) {
      ArrayNode countries = posting.putArray("applicantLocationRequirements");
      for (Country country : parts.countries()) {
        countries.addObject().put(TYPE, "Country").put("name", country.code());
      }
    }
  }

  private void writeNeeds() {
    addAll("skills", project.skillNeeds().stream().map(SkillNeed::name).distinct().toList());
    List<String> skills =
        project.skillNeeds().stream()
            .filter(need -> need.necessity() == Necessity.REQUIRED)
            .map(need -> words.least(need.name(), words.level(need.proficiency())))
            .toList();
    List<String> languages = project.languages().stream().map(this::told).distinct().toList();
    addAll("qualifications", Stream.of(skills, languages).flatMap(List::stream).toList());
    if (project.acceptedEducation().size() == 1) { // of two, either will do
      project
          .acceptedEducation()
          .forEach(stage -> posting.put("educationRequirements", words.stage(stage)));
    }
  }

  private String told(LanguageSkill need) {
    return words.least(need.language(), need.level().name());
  }

  private void addAll(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      ArrayNode array = posting.putArray(name);
      texts.forEach(array::add);
    }
  }

  private void writeTime() {
    if (project.hoursPerWeek().isPresent()) {
      posting.put("workHours", words.weekly(project.hoursPerWeek().getAsInt()));
    } else if (project.totalHours().isPresent()) {
      posting.put("workHours", words.total(project.totalHours().getAsInt()));
    }
    project
        .period()
        .ifPresent(
            period -> {
              posting.put("jobStartDate", period.first().toString());
              posting.put("jobDuration", "P" + period.days() + "D");
            });
  }

  private void writeCompensation(Compensation compensation) {
    if (compensation instanceof Compensation.Hourly hourly) {
      amount(hourly.rate())
          .putObject("value")
          .put(TYPE, "QuantitativeValue")
          .put("value", hourly.rate().amount())
          .put("unitText", "HOUR");
    } else if (compensation instanceof Compensation.Stipend stipend) {
      amount(stipend.total()).put("value", stipend.total().amount());
    } else if (compensation instanceof Compensation.FixedFee fixed) {
      amount(fixed.fee()).put("value", fixed.fee().amount());
    } else if (compensation instanceof Compensation.AcademicCredit credit) {
      posting.put("jobBenefits", words.credits(credit.credits()));
    }
  }

  private ObjectNode amount(Money money) {
    return posting
        .putObject("baseSalary")
        .put(TYPE, "MonetaryAmount")
        .put("currency", money.currency().getCurrencyCode());
  }
}
