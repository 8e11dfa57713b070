package org.openinternship.examples.page;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.InternExplanation;
import org.openinternship.matching.result.Match;

/**
 * The page of one intern, as an HTML file of its own that needs no network: the project they got
 * and the points it has for them, and why not each project they would rather have had. It is
 * written from the data of that intern alone; nothing else of the allocation is in the file. The
 * intern is spoken to, in their own time zone.
 *
 * <p>Reasons tell where the last one placed stands, as the interns' rights to an explanation ask
 * for, and not who it is.
 */
public final class PersonPage {
  private final Intern intern;
  private final InternExplanation why;
  private final Optional<Project> project;
  private final Clocks clocks;
  private final ReasonTexts texts;

  private PersonPage(
      Intern intern,
      InternExplanation why,
      Optional<Project> project,
      Clocks clocks,
      ReasonTexts texts) {
    this.intern = intern;
    this.why = why;
    this.project = project;
    this.clocks = clocks;
    this.texts = Objects.requireNonNull(texts, "PersonPage.texts");
  }

  /**
   * The page of an intern, in English.
   *
   * @param allocation what the match came to
   * @param intern the intern's key
   * @return the page
   * @throws org.openinternship.core.id.UnknownKeyException if there is no such intern
   */
  public static PersonPage of(Allocation allocation, InternId intern) {
    InternExplanation why = allocation.explain(intern);
    return new PersonPage(
        allocation.cohort().intern(intern),
        why,
        why.match().map(Match::project).map(allocation.cohort()::project),
        new Clocks(allocation.cohort()),
        ReasonTexts.english());
  }

  /**
   * The same in another language.
   *
   * @param others texts such as {@code ReasonTexts.bundled(ReasonLanguage.german())}
   * @return the page
   */
  public PersonPage in(ReasonTexts others) {
    return new PersonPage(intern, why, project, clocks, others);
  }

  /**
   * Writes the page, in UTF-8, over a file that is there.
   *
   * @param file the file; its directory exists
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    Pages.write("person", view(), file);
  }

  /** {@return the page as text} */
  public String html() {
    StringWriter html = new StringWriter();
    Pages.render("person", view(), html);
    return html.toString();
  }

  private PersonView view() {
    ZoneId zone = intern.zone().orElse(ZoneOffset.UTC);
    Words words = new Words(texts.to(Reader.intern(intern.id(), zone)));
    return PersonView.of(words, intern, why, project, clocks);
  }
}
