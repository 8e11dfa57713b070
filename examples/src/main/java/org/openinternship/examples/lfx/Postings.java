package org.openinternship.examples.lfx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openinternship.core.host.Project;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.examples.lfx.Posting.PostedMentor;
import org.openinternship.examples.lfx.Posting.PostingFile;
import org.openinternship.examples.report.Complaint;
import org.openinternship.examples.report.DataDirectory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the host's file and maps each posting to a project of the library. */
final class Postings {
  private static final String FILE = "lfx-2026-term3/projects.json";
  private static final int QUOTA = 4;
  private static final int FEWEST_MENTORS = 2;
  private static final int MAX_MENTORS = 4;

  private final List<Posting> postings;

  private Postings(List<Posting> postings) {
    this.postings = postings;
  }

  static Postings read(Path data) {
    String text = String.join("\n", DataDirectory.lines(data, FILE));
    try {
      return new Postings(JsonMapper.shared().readValue(text, PostingFile.class).projects());
    } catch (JacksonException e) {
      throw new Complaint(FILE + " reads differently: " + e.getOriginalMessage(), e);
    }
  }

  /** The projects: one seat each, the primary mentor accountable, the others in support. */
  List<Project> projects() {
    return postings.stream().map(Postings::project).toList();
  }

  private static Project project(Posting posting) {
    Project.Builder project =
        Project.builder()
            .id(posting.id())
            .host(posting.hostSlug())
            .title(posting.title())
            .addAllSkillNeeds(needs(posting));
    for (PostedMentor mentor : posting.mentors()) {
      if (mentor.isPrimary()) {
        project.supervisor(mentor.id());
      } else {
        project.addMentor(mentor.id());
      }
    }
    return project.build();
  }

  /** Both texts often say the same; what is said twice is asked for once, the skills' way. */
  private static List<SkillNeed> needs(Posting posting) {
    List<SkillNeed> needs = new ArrayList<>(FreeText.of(posting.skills()).needs());
    for (SkillNeed need : FreeText.of(posting.technologies()).needs()) {
      if (needs.stream().noneMatch(known -> known.name().equals(need.name()))) {
        needs.add(need);
      }
    }
    return needs;
  }

  /** What the program's organiser should look at before the term begins. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    Map<String, Integer> offered = new TreeMap<>();
    int prose = 0;
    for (Posting posting : postings) {
      offered.merge(posting.hostSlug(), 1, Integer::sum);
      prose +=
          FreeText.of(posting.skills()).prose().size()
              + FreeText.of(posting.technologies()).prose().size();
      int mentors = posting.mentors().size();
      if (mentors < FEWEST_MENTORS || mentors > MAX_MENTORS) {
        notes.add(
            "%s has %s mentors, it should be %s to %s"
                .formatted(posting.id(), mentors, FEWEST_MENTORS, MAX_MENTORS));
      }
    }
    offered.forEach(
        (host, count) -> {
          if (count > QUOTA) {
            notes.add(
                "host %s offers %s projects, the quota is %s a term".formatted(host, count, QUOTA));
          }
        });
    notes.add(
        prose + " phrases of the postings are prose, not names of skills, and count for none");
    return notes;
  }
}
