package org.openinternship.core.skill;

import java.util.HashMap;
import java.util.Map;

/**
 * The script that a language is written in where its tag does not say so, by the likely subtags of
 * Unicode's CLDR, which agree with the field Suppress-Script of the IANA registry.
 */
final class LanguageScripts {
  /** The languages of one script. */
  private static final Map<String, String> BY_LANGUAGE =
      byLanguage(
          """
          Latn aa af ak an ay bi bm br ca ch co cs cy da de ee en eo es et eu fi fj fo fr fy ga gd gl gn gv ho hr ht hu hz ia id ie ig ik io is it jv kg ki kj kl kr kw la lb lg li ln lt lu lv mg mh mi ms mt na nb nd ng nl nn no nr nv ny oc om pl pt qu rm rn ro rw sc se sg sk sl sm sn so sq ss st sv sw tk tl tn to tr ts tw ty ve vi vo wa wo xh yo za zu
          Cyrl ab av ba be bg ce cu cv kv mk os ru tt uk
          Arab ar fa ps ur
          Beng as bn
          Deva hi mr ne sa
          Ethi am ti
          Hebr he yi
          Tibt bo dz
          Cans cr oj
          Yiii ii
          Thaa dv
          Grek el
          Gujr gu
          Armn hy
          Jpan ja
          Geor ka
          Khmr km
          Knda kn
          Kore ko
          Laoo lo
          Mlym ml
          Mymr my
          Orya or
          Sinh si
          Taml ta
          Telu te
          Thai th
          """);

  /** The languages of several scripts: the one of most speakers, and the others by region. */
  private static final Map<String, String> BY_REGION =
      byRegion(
          """
          az Latn Arab:IQ,IR Cyrl:RU
          bs Latn
          ff Latn
          ha Latn Arab:CM,SD
          iu Cans
          kk Cyrl Arab:AF,CN,IR,MN
          ks Arab
          ku Latn Arab:IQ,IR,LB
          ky Cyrl Arab:CN Latn:TR
          mn Cyrl Mong:CN
          pa Guru Arab:PK
          sd Arab Deva:IN
          sh Latn
          sr Cyrl Latn:ME,RO,TR
          su Latn
          tg Cyrl Arab:PK
          ug Arab Cyrl:KZ,MN
          uz Latn Arab:AF Cyrl:CN
          yue Hant Hans:CN
          zh Hans Hant:AU,BN,GB,GF,HK,ID,MO,PA,PF,PH,SR,TH,TW,US,VN
          """);

  private LanguageScripts() {}

  private static Map<String, String> byLanguage(String table) {
    Map<String, String> scripts = new HashMap<>();
    for (String line : table.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        scripts.put(words[i], words[0]);
      }
    }
    return Map.copyOf(scripts);
  }

  private static Map<String, String> byRegion(String table) {
    Map<String, String> scripts = new HashMap<>();
    for (String line : table.split("\n", -1)) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        String script = words[i].substring(0, 4);
        for (String region : words[i].substring(4).split("[:,]", -1)) {
          scripts.put(region.isEmpty() && i == 1 ? words[0] : words[0] + "-" + region, script);
        }
      }
    }
    return Map.copyOf(scripts);
  }

  /** The script that is likely; empty where nothing is known. */
  static String implied(String language, String region) {
    String only = BY_LANGUAGE.get(language);
    if (only != null) {
      return only;
    }
    String usual = BY_REGION.getOrDefault(language, "");
    return region.isEmpty() ? usual : BY_REGION.getOrDefault(language + "-" + region, usual);
  }

  /**
   * Whether the script of a tag goes without saying: it is likely, and the tag without it does not
   * stand for the language in whatever script.
   */
  static boolean goesWithoutSaying(String script, String language, String region) {
    return script.equals(implied(language, region))
        && (!region.isEmpty() || BY_LANGUAGE.containsKey(language));
  }
}
