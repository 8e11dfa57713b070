package org.openinternship.examples.programs;

import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.intake.ApprovalPlan;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

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
        .hosts(HostRules.builder().projectsPerHost(4).build())
        .postings(
            PostingRules.builder()
                .minMentors(1)
                .preferredMentors(2)
                .maxMentors(4)
                .approvals(ApprovalPlan.lfx())
                .build())
        .build();
  }

  /** {@return a term of 12 weeks, in which one host may have eight projects} */
  public static Term term() {
    return Term.of("2026-summer", "2026-06-01", "2026-08-23")
        .withLimitWaivers(
            LimitWaiver.builder()
                .host("cncf")
                .limit(LimitWaiver.Limit.PROJECTS)
                .max(8)
                .by("organiser-1")
                .why("hosts many projects of its own")
                .build());
  }
}
