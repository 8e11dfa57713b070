package org.openinternship.examples.programs;

import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.program.HostRules;
import org.openinternship.core.program.Lift;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;

/**
 * LFX Mentorship: one to four mentors for a project, better two; four projects for a host, which an
 * organiser may raise.
 */
public final class LfxMentorship {
  private LfxMentorship() {}

  /** {@return the program} */
  public static Program program() {
    return Program.builder()
        .id("lfx")
        .hostRules(HostRules.builder().projectsPerHost(4).build())
        .build();
  }

  /** {@return what a posting must say, and how many mentors it must have} */
  public static PostingRules postings() {
    return PostingRules.builder().leastMentors(1).preferredMentors(2).mostMentors(4).build();
  }

  /** {@return who approves a posting, and in which order} */
  public static ApprovalPlan approvals() {
    return ApprovalPlan.lfx();
  }

  /** {@return a term of 12 weeks, in which one host may have eight projects} */
  public static Term term() {
    return Term.of("2026-summer", "2026-06-01", "2026-08-23")
        .withLifts(
            Lift.builder()
                .host("cncf")
                .limit(Lift.Limit.PROJECTS)
                .most(8)
                .by("organiser-1")
                .why("hosts many projects of its own")
                .build());
  }
}
