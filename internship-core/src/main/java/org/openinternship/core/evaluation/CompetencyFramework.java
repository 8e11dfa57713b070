package org.openinternship.core.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Folding;
import org.openinternship.core.internal.Texts;

/**
 * A published list of competencies. The constants carry the names, not the publisher's
 * descriptions; programs may have frameworks of their own.
 *
 * @param name its name
 * @param source the place of publication
 * @param competencies the competencies in the order of the source, at least one, with keys of their
 *     own
 */
public record CompetencyFramework(String name, String source, List<Competency> competencies) {
  /**
   * The eight career readiness competencies: National Association of Colleges and Employers, <a
   * href="https://www.naceweb.org/career-readiness/competencies/career-readiness-defined">Career
   * Readiness: Competencies for a Career-Ready Workforce</a>, revised 2021.
   */
  public static final CompetencyFramework CAREER_READINESS =
      of(
          "career-readiness",
          "NACE, Career Readiness: Competencies for a Career-Ready Workforce (2021)",
          "Career & Self-Development",
          "Communication",
          "Critical Thinking",
          "Equity & Inclusion",
          "Leadership",
          "Professionalism",
          "Teamwork",
          "Technology");

  /**
   * The nine competences of LifeComp: European Commission, Joint Research Centre, <a
   * href="https://doi.org/10.2760/302967">LifeComp: The European Framework for Personal, Social and
   * Learning to Learn Key Competence</a>, 2020.
   */
  public static final CompetencyFramework LIFE_COMP =
      of(
          "life-comp",
          "European Commission, JRC, LifeComp (2020)",
          "Self-regulation",
          "Flexibility",
          "Wellbeing",
          "Empathy",
          "Communication",
          "Collaboration",
          "Growth mindset",
          "Critical thinking",
          "Managing learning");

  /**
   * Copies the competencies.
   *
   * @param name its name
   * @param source the place of publication
   * @param competencies the competencies
   * @throws IllegalArgumentException if a text is blank, there is no competency or two have one key
   */
  public CompetencyFramework {
    name = Texts.name("CompetencyFramework", "name", name);
    source = Texts.text("CompetencyFramework", "source", source);
    competencies = Copies.list(competencies, "CompetencyFramework.competencies");
    Texts.checkNotEmpty("CompetencyFramework", "competencies", competencies);
    Texts.checkDifferent(
        "CompetencyFramework", "competency", competencies.stream().map(Competency::key).toList());
  }

  /**
   * Makes a framework whose keys are the names in lower case, with a hyphen in place of everything
   * that is neither letter nor digit.
   *
   * @param name its name
   * @param source the place of publication
   * @param competencies the names of the competencies
   * @return the framework
   * @throws IllegalArgumentException if a text is blank, there is no competency or two have one key
   */
  public static CompetencyFramework of(String name, String source, String... competencies) {
    Objects.requireNonNull(competencies, "CompetencyFramework.competencies");
    return new CompetencyFramework(
        name,
        source,
        Stream.of(competencies).map(each -> new Competency(key(each), each)).toList());
  }

  private static String key(String name) {
    return Folding.of(Texts.name("Competency", "name", name)).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /**
   * Makes a form with an item for each competency.
   *
   * @param scale the scale of every item
   * @return the form, with the name of the framework
   */
  public EvaluationForm form(RatingScale scale) {
    return new EvaluationForm(
        name,
        competencies.stream()
            .map(each -> new EvaluationItem(each.key(), each.name(), scale))
            .toList());
  }
}
