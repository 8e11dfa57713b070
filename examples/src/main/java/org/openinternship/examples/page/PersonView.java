package org.openinternship.examples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;

/**
 * What the template of an intern's page shows.
 *
 * @param words the words, told to the intern
 * @param key the intern's key
 * @param outcome what became of them
 * @param place the project they got: title, host and the like; none if they got nothing
 * @param score what the points come to; empty if there are none
 * @param parts what the points are made of
 * @param others why not each project they would rather have had
 */
record PersonView(
    Words words,
    String key,
    String outcome,
    List<ReportView.Tile> place,
    String score,
    Optional<Bars> parts,
    List<String> others) {

  static PersonView of(
      Words words, Intern intern, InternExplanation why, Optional<Project> project, Clocks clocks) {
    ScoreFigures figures = ScoreFigures.of(words, why.matches());
    Reasons reasons = new Reasons(words);
    return new PersonView(
        words,
        intern.id().value(),
        words.say(why.outcome()),
        project.map(it -> place(words, it, intern, clocks)).orElse(List.of()),
        why.match()
            .map(Match::score)
            .filter(score -> !score.isEmpty())
            .map(score -> words.say(score.reason()))
            .orElse(""),
        figures.scores().isEmpty()
            ? Optional.empty()
            : Optional.of(
                figures.parts(
                    words.say(PageText.PERSON_SCORE), words.say(PageText.PERSON_SCORE_NOTE))),
        why.preferred().stream().map(reasons::not).toList());
  }

  private static List<ReportView.Tile> place(
      Words words, Project project, Intern intern, Clocks clocks) {
    List<ReportView.Tile> place = new ArrayList<>();
    String name =
        project.title().map(it -> it + " (" + project.id() + ")").orElse(project.id().value());
    place.add(new ReportView.Tile(words.say(PageText.PROJECT), name));
    place.add(new ReportView.Tile(words.say(PageText.HOST), project.host().value()));
    clocks
        .period(project)
        .map(period -> words.say(PageText.PERIOD_DAYS, period))
        .ifPresent(text -> place.add(new ReportView.Tile(words.say(PageText.PERIOD), text)));
    project
        .hoursPerWeek()
        .ifPresent(
            hours ->
                place.add(
                    new ReportView.Tile(
                        words.say(PageText.HOURS_A_WEEK), words.say(PageText.NUMBER, hours))));
    clocks
        .shared(project, intern)
        .map(shared -> words.say(PageText.SHARED_A_WEEK, shared.minutes()))
        .ifPresent(
            text -> place.add(new ReportView.Tile(words.say(PageText.SHARED_WITH_PROJECT), text)));
    return place;
  }

  String say(PageText text, Object... arguments) {
    return words.say(text, arguments);
  }
}
