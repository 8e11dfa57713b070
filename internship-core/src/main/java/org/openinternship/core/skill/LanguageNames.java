package org.openinternship.core.skill;

import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.NameTable;

/**
 * A table of the names of the languages of ISO 639-1, in English and of the larger ones in German
 * and in themselves: for forms in which people write a name instead of a code. The platform's own
 * names differ from one release to the next, and finding one loads the data of every language,
 * which takes seconds.
 */
public final class LanguageNames {
  private static final NameTable TABLE =
      NameTable.of(
          """
          aa=Afar
          ab=Abkhazian
          af=Afrikaans
          ak=Akan
          am=Amharic
          an=Aragonese
          ar=Arabic|العربية|Arabisch
          as=Assamese
          av=Avaric
          ay=Aymara
          az=Azerbaijani|Aserbaidschanisch
          ba=Bashkir
          be=Belarusian|Belarussisch|Weißrussisch
          bg=Bulgarian|български|Bulgarisch
          bi=Bislama
          bm=Bambara
          bn=Bengali|Bangla|বাংলা|Bengalisch
          bo=Tibetan
          br=Breton
          bs=Bosnian|Bosnisch
          ca=Catalan|català|Katalanisch
          ce=Chechen
          ch=Chamorro
          co=Corsican
          cr=Cree
          cs=Czech|čeština|Tschechisch
          cv=Chuvash
          cy=Welsh|Walisisch
          da=Danish|dansk|Dänisch
          de=German|Deutsch
          dv=Divehi
          dz=Dzongkha
          ee=Ewe
          el=Greek|Ελληνικά|Modern Greek|Griechisch|Neugriechisch
          en=English|Englisch
          eo=Esperanto
          es=Spanish|español|Castilian|Spanisch
          et=Estonian|eesti|Estnisch
          eu=Basque|Baskisch
          fa=Persian|فارسی|Farsi|Persisch
          ff=Fulah
          fi=Finnish|suomi|Finnisch
          fj=Fijian
          fo=Faroese
          fr=French|français|Französisch
          fy=Western Frisian
          ga=Irish|Irisch
          gd=Scottish Gaelic
          gl=Galician|galego|Galicisch
          gn=Guarani
          gu=Gujarati|ગુજરાતી
          gv=Manx
          ha=Hausa
          he=Hebrew|עברית|Hebräisch
          hi=Hindi|हिन्दी
          ho=Hiri Motu
          hr=Croatian|hrvatski|Kroatisch
          ht=Haitian Creole
          hu=Hungarian|magyar|Ungarisch
          hy=Armenian|հայերեն|Armenisch
          hz=Herero
          ia=Interlingua
          id=Indonesian|Indonesia|Bahasa Indonesia|Indonesisch
          ie=Interlingue
          ig=Igbo
          ii=Sichuan Yi
          ik=Inupiaq
          io=Ido
          is=Icelandic|Isländisch
          it=Italian|italiano|Italienisch
          iu=Inuktitut
          ja=Japanese|日本語|Japanisch
          jv=Javanese
          ka=Georgian|ქართული|Georgisch
          kg=Kongo
          ki=Kikuyu
          kj=Kuanyama
          kk=Kazakh|қазақ тілі|Kasachisch
          kl=Kalaallisut
          km=Khmer
          kn=Kannada
          ko=Korean|한국어|Koreanisch
          kr=Kanuri
          ks=Kashmiri
          ku=Kurdish|Kurdisch
          kv=Komi
          kw=Cornish
          ky=Kyrgyz
          la=Latin|Lateinisch|Latein
          lb=Luxembourgish|Luxemburgisch
          lg=Ganda
          li=Limburgish
          ln=Lingala
          lo=Lao
          lt=Lithuanian|lietuvių|Litauisch
          lu=Luba-Katanga
          lv=Latvian|latviešu|Lettisch
          mg=Malagasy
          mh=Marshallese
          mi=Maori
          mk=Macedonian|македонски|Mazedonisch
          ml=Malayalam
          mn=Mongolian|Mongolisch
          mr=Marathi|मराठी
          ms=Malay|Melayu|Bahasa Melayu|Malaiisch
          mt=Maltese|Maltesisch
          my=Burmese|Birmanisch
          na=Nauru
          nb=Norwegian Bokmål|Bokmål
          nd=North Ndebele
          ne=Nepali|Nepalesisch
          ng=Ndonga
          nl=Dutch|Nederlands|Niederländisch|Holländisch
          nn=Norwegian Nynorsk|Nynorsk
          no=Norwegian|norsk|Norwegisch
          nr=South Ndebele
          nv=Navajo
          ny=Nyanja
          oc=Occitan
          oj=Ojibwa
          om=Oromo
          or=Odia|Oriya
          os=Ossetic
          pa=Punjabi
          pi=Pali
          pl=Polish|polski|Polnisch
          ps=Pashto|Pushto
          pt=Portuguese|português|Portugiesisch
          qu=Quechua
          rm=Romansh
          rn=Rundi
          ro=Romanian|română|Rumänisch
          ru=Russian|русский|Russisch
          rw=Kinyarwanda
          sa=Sanskrit
          sc=Sardinian
          sd=Sindhi
          se=Northern Sami
          sg=Sango
          si=Sinhala
          sk=Slovak|slovenčina|Slowakisch
          sl=Slovenian|slovenščina|Slowenisch
          sm=Samoan
          sn=Shona
          so=Somali|Somalisch
          sq=Albanian|shqip|Albanisch
          sr=Serbian|српски|Serbisch
          ss=Swati
          st=Southern Sotho
          su=Sundanese
          sv=Swedish|svenska|Schwedisch
          sw=Swahili|Kiswahili|Suaheli|Kisuaheli
          ta=Tamil|தமிழ்
          te=Telugu|తెలుగు
          tg=Tajik
          th=Thai|ไทย|Thailändisch
          ti=Tigrinya
          tk=Turkmen
          tl=Tagalog|Filipino
          tn=Tswana
          to=Tongan
          tr=Turkish|Türkçe|Türkisch
          ts=Tsonga
          tt=Tatar
          tw=Twi
          ty=Tahitian
          ug=Uyghur
          uk=Ukrainian|українська|Ukrainisch
          ur=Urdu|اردو
          uz=Uzbek|o‘zbek
          ve=Venda
          vi=Vietnamese|Tiếng Việt|Vietnamesisch
          vo=Volapük
          wa=Walloon
          wo=Wolof
          xh=Xhosa
          yi=Yiddish
          yo=Yoruba
          za=Zhuang
          zh=Chinese|中文|Mandarin|Mandarin Chinese|汉语|Chinesisch|Mandarin-Chinesisch
          zu=Zulu
          ckb=Sorani|Central Kurdish
          en-GB=British English|UK English
          en-US=American English|US English
          fa-AF=Dari
          nl-BE=Flemish
          pt-BR=Brazilian Portuguese|Brazilian|português do Brasil
          sh=Serbo-Croatian|srpskohrvatski
          yue=Cantonese|粵語|粤语|廣東話|广东话
          zh-Hans=Simplified Chinese|Chinese (Simplified)|简体中文
          zh-Hant=Traditional Chinese|Chinese (Traditional)|繁體中文
          """);

  private LanguageNames() {}

  /**
   * Returns the code of the language with a name.
   *
   * @param name the name as somebody wrote it, in whatever case, with or without accents; of a text
   *     with a bracket, as in {@code English (fluent)}, what stands before it counts
   * @return its code, such as {@code en} or {@code pt-BR}; empty if the name is not in the table
   */
  public static Optional<String> code(String name) {
    return TABLE.codes(Objects.requireNonNull(name, "LanguageNames.name")).stream().findFirst();
  }

  /**
   * Returns the tag of the language that somebody named or whose code they gave. Words that could
   * be codes are not taken for them: a code of two letters is one of ISO 639-1, and one of three
   * that has no shorter one is in small letters, so {@code All} and {@code Any} are no languages.
   *
   * @param text a name as for {@link #code}, or a BCP 47 tag
   * @return the tag in its one form, as in {@link LanguageSkill#language()}; empty if it is neither
   */
  public static Optional<String> tag(String text) {
    return code(text).or(() -> LanguageTag.known(text));
  }
}
