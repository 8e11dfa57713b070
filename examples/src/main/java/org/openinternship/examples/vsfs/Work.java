package org.openinternship.examples.vsfs;

import java.util.List;
import org.openinternship.core.skill.Field;

/**
 * A kind of work that interns do at a distance.
 *
 * @param field its field
 * @param title what it is called
 * @param skills the skills it takes, the one that matters most first
 */
public record Work(Field field, String title, List<String> skills) {
  /**
   * Copies the skills.
   *
   * @param field its field
   * @param title what it is called
   * @param skills the skills it takes
   */
  public Work {
    skills = List.copyOf(skills);
  }

  /** The kinds of work of the generated cohorts. */
  public static final List<Work> KINDS =
      List.of(
          of(Field.SOCIAL_MEDIA, "Social media", "copywriting", "photo editing", "analytics"),
          of(Field.RESEARCH, "Country research", "research", "report writing", "statistics"),
          of(Field.WRITING, "Speeches and briefs", "report writing", "copy editing", "research"),
          of(Field.GRAPHIC_DESIGN, "Infographics", "graphic design", "illustration", "typography"),
          of(Field.VIDEO, "Short films", "video editing", "storyboarding", "sound editing"),
          of(Field.SOFTWARE_DEVELOPMENT, "Web tools", "java", "sql", "javascript"),
          of(
              Field.INFORMATION_TECHNOLOGY,
              "Data dashboards",
              "sql",
              "python",
              "data visualisation"),
          of(Field.GOVERNMENT, "Consular statistics", "statistics", "spreadsheets", "python"),
          of(Field.POLITICAL, "Election monitoring", "research", "statistics", "report writing"),
          of(Field.EVENT_PLANNING, "Exchange alumni events", "event planning", "budgeting"),
          of(Field.PUBLIC_RELATIONS, "Press review", "media monitoring", "copy editing"),
          of(Field.JOURNALISM, "Interviews for the post's blog", "interviewing", "copywriting"));

  private static Work of(Field field, String title, String... skills) {
    return new Work(field, title, List.of(skills));
  }
}
