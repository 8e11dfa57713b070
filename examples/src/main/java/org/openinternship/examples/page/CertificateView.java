package org.openinternship.examples.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openinternship.core.completion.CompletedItem;
import org.openinternship.core.completion.CompletionItemKind;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.Signatory;

/**
 * What the template of the certificate shows. Whatever there can be many of is cut, with the number
 * of the rest, and long texts are cut or set in smaller letters, so that it stays on one page.
 *
 * @param words the words
 * @param names the names
 * @param facts period, work, credits and what was done
 * @param skills the demonstrated competencies
 * @param signatures who signed
 * @param footer which record it is of
 */
record CertificateView(
    Words words,
    CertificateNames names,
    List<ReportView.Tile> facts,
    List<String> skills,
    List<Signature> signatures,
    String footer) {
  private static final int MAX_SKILLS = 9;
  private static final int MAX_SIGNATURES = 4;

  /** The chars of a skill or a role that are shown. */
  private static final int MAX_CHARS = 60;

  /** With more chars than these the certificate is set in smaller letters. */
  private static final int ROOMY_CHARS = 420;

  /**
   * A signature.
   *
   * @param name the name of who signed; empty for the number of those who are not shown
   * @param role in what role
   * @param day on which day
   */
  record Signature(String name, String role, String day) {}

  static CertificateView of(
      Words words, CompletionRecord record, CertificateNames names, ZoneId zone) {
    Function<Signatory, Signature> signature =
        signatory ->
            new Signature(
                names.signatories().getOrDefault(signatory.key(), ""),
                cut(signatory.role()),
                words.say(PageText.DAY, signatory.at().atZone(zone).toLocalDate()));
    return new CertificateView(
        words,
        names,
        facts(words, record),
        few(
            record.competencies(),
            MAX_SKILLS,
            each -> cut(each.competency().name()),
            rest -> words.say(PageText.AND_MORE, rest)),
        few(
            record.signatories(),
            MAX_SIGNATURES,
            signature,
            rest -> new Signature("", words.say(PageText.AND_MORE, rest), "")),
        words.say(
            PageText.RECORD, record.placement(), record.issuedAt().atZone(zone).toLocalDate()));
  }

  private static List<ReportView.Tile> facts(Words words, CompletionRecord record) {
    List<ReportView.Tile> facts = new ArrayList<>();
    facts.add(
        new ReportView.Tile(
            words.say(PageText.PERIOD), words.say(PageText.PERIOD_DAYS, record.period())));
    if (record.minutes() > 0) {
      facts.add(
          new ReportView.Tile(
              words.say(PageText.WORK_DONE), words.say(PageText.TIME, record.minutes())));
    }
    if (record.credits().signum() > 0) {
      facts.add(
          new ReportView.Tile(
              words.say(PageText.CREDITS), words.say(PageText.NUMBER, record.credits())));
    }
    Map<CompletionItemKind, Integer> done = new EnumMap<>(CompletionItemKind.class);
    for (CompletedItem item : record.done()) {
      done.merge(item.item().kind(), 1, Integer::sum);
    }
    if (!done.isEmpty()) {
      List<String> counts = new ArrayList<>();
      done.forEach(
          (kind, count) -> counts.add(words.say(PageText.valueOf("DONE_" + kind.name()), count)));
      facts.add(new ReportView.Tile(words.say(PageText.DONE), String.join(", ", counts)));
    }
    return facts;
  }

  /** All of a few things; or as many as there is room for, the last of which tells of the rest. */
  private static <T, R> List<R> few(
      List<T> all, int max, Function<T, R> show, Function<Integer, R> rest) {
    int alone = all.size() <= max ? all.size() : max - 1;
    List<R> shown = new ArrayList<>(all.subList(0, alone).stream().map(show).toList());
    if (alone < all.size()) {
      shown.add(rest.apply(all.size() - alone));
    }
    return shown;
  }

  String say(PageText text, Object... arguments) {
    return words.say(text, arguments);
  }

  /** Whether there is so much to show that it needs smaller letters. */
  boolean isDense() {
    return Stream.of(
                Stream.of(names.intern(), names.project(), names.host(), names.program()),
                facts.stream().map(ReportView.Tile::value),
                skills.stream(),
                signatures.stream().map(Signature::name))
            .flatMap(texts -> texts)
            .mapToInt(String::length)
            .sum()
        > ROOMY_CHARS;
  }

  private static String cut(String text) {
    return text.length() <= MAX_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_CHARS - 1)))
            + "…";
  }

  /** The class of a name's size, by its length. */
  static String size(String name) {
    return name.length() <= 32 ? "short" : name.length() <= 64 ? "middle" : "long";
  }
}
