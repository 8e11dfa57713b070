package org.openinternship.jackson.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.jackson.exchange.InternFromResume;
import org.openinternship.jackson.exchange.ResumeException;
import org.openinternship.jackson.exchange.ResumeReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads any bytes as a resume: they are an intern and a report, or refused in one way. The intern
 * and the report have their own form, each finding has a place that is in the resume, and a second
 * reading gives the same.
 */
public final class ResumeFuzz {
  private static final ResumeReader READER = ResumeReader.on(LocalDate.of(2026, 9, 1));
  private static final InternId ID = InternId.of("ada");
  private static final InternshipJson JSON = InternshipJson.standard();

  private ResumeFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    InternFromResume read;
    try {
      read = READER.read(new ByteArrayInputStream(input), ID);
    } catch (ResumeException refused) {
      return;
    }
    check(READER.read(new ByteArrayInputStream(input), ID).equals(read), "another intern");
    check(JSON.read(JSON.toText(read.intern()), Intern.class).equals(read.intern()), "no form");
    JsonNode tree = JsonMapper.shared().readTree(withoutMark(input));
    for (Finding finding : read.report().findings()) {
      check(!finding.reason().message().isBlank(), "a finding without a sentence");
      check(!tree.at(finding.path()).isMissingNode(), "a finding at " + finding.path());
    }
  }

  private static String withoutMark(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
