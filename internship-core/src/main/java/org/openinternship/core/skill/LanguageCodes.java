package org.openinternship.core.skill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one code of a language that has several: the two letters of ISO 639-1 for the three of ISO
 * 639-2, be they after the language's own name (deu) or the English one (ger); the code in force
 * for a withdrawn one (scr).
 *
 * <p>A macrolanguage of ISO 639-3 is a code for several languages, its members (RFC 5646, section
 * 4.1.1). Where people mean one of them by it, the two are one, as in the aliases of Unicode's
 * CLDR: cmn is zh, arb is ar, fil is tl, and the other members are languages of their own: whoever
 * speaks Cantonese does not speak the Chinese that is asked for. Where people mean any of them, as
 * in Norwegian or Serbo-Croatian, each member meets a need of the whole.
 */
final class LanguageCodes {
  /** What cannot be worked out: the codes after the English name, and the prevailing members. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("mao", "mi"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"),
          Map.entry("mo", "ro"),
          Map.entry("mol", "ro"),
          Map.entry("scc", "sr"),
          Map.entry("scr", "hr"),
          Map.entry("hbs", "sh"),
          Map.entry("fil", "tl"),
          Map.entry("ayr", "ay"),
          Map.entry("cwd", "cr"),
          Map.entry("esk", "ik"),
          Map.entry("fuc", "ff"),
          Map.entry("gaz", "om"),
          Map.entry("ike", "iu"),
          Map.entry("kmr", "ku"),
          Map.entry("kng", "kg"),
          Map.entry("knc", "kr"),
          Map.entry("kpv", "kv"),
          Map.entry("ojg", "oj"),
          Map.entry("pbu", "ps"),
          Map.entry("prs", "fa"),
          Map.entry("quz", "qu"),
          Map.entry("src", "sc"),
          Map.entry("zyb", "za"),
          Map.entry("cmn", "zh"),
          Map.entry("arb", "ar"),
          Map.entry("pes", "fa"),
          Map.entry("swh", "sw"),
          Map.entry("zsm", "ms"),
          Map.entry("ekk", "et"),
          Map.entry("lvs", "lv"),
          Map.entry("npi", "ne"),
          Map.entry("ory", "or"),
          Map.entry("uzn", "uz"),
          Map.entry("khk", "mn"),
          Map.entry("azj", "az"),
          Map.entry("als", "sq"),
          Map.entry("plt", "mg"),
          Map.entry("gug", "gn"),
          Map.entry("ydd", "yi"));

  /** Who speaks what is needed: the members of a whole, and the whole for its usual member. */
  private static final Map<String, Set<String>> SPEAKERS =
      Map.of(
          "no", Set.of("nb", "nn"),
          "nb", Set.of("no"), // Norwegian without more is Bokmal
          "sh", Set.of("sr", "hr", "bs", "cnr"),
          "ak", Set.of("tw", "fat"));

  private static final Map<String, List<String>> MET = met();

  /** The regions that RFC 5646's registry replaces, and the one that people take for a code. */
  private static final Map<String, String> REGIONS =
      Map.of("UK", "GB", "BU", "MM", "DD", "DE", "FX", "FR", "TP", "TL", "YD", "YE", "ZR", "CD");

  private static final Map<String, String> SHORT = shortCodes();

  private LanguageCodes() {}

  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      String current = language.toLanguageTag(); // he for iw, id for in
      codes.put(language.getISO3Language(), current);
    }
    codes.putAll(OTHERS);
    return Map.copyOf(codes);
  }

  /** The one code for a code. */
  static String one(String code) {
    return SHORT.getOrDefault(code, code);
  }

  /** The country that is implied by the code of a language; empty for nearly all. */
  static String region(String code) {
    return code.equals("prs") ? "AF" : "";
  }

  /** The code of a country that is in force. */
  static String oneRegion(String region) {
    return REGIONS.getOrDefault(region, region);
  }

  /** The languages of which whoever speaks this one meets a need: itself first. */
  static List<String> met(String own) {
    return MET.getOrDefault(own, List.of(own));
  }

  private static Map<String, List<String>> met() {
    Map<String, List<String>> met = new HashMap<>();
    new TreeMap<>(SPEAKERS)
        .forEach(
            (needed, speakers) ->
                speakers.forEach(
                    own ->
                        met.computeIfAbsent(own, it -> new ArrayList<>(List.of(it))).add(needed)));
    return Map.copyOf(met);
  }
}
