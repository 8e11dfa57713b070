package org.openinternship.core.skill;

import java.util.Optional;
import org.openinternship.core.internal.NameTable;

/**
 * Names of the languages of ISO 639-1, in English and of the larger ones in themselves: for advice
 * to whoever writes a name instead of a code. The platform's own names differ from one release to
 * the next, and finding one loads the data of every language, which takes seconds.
 */
final class LanguageNames {
  private static final NameTable TABLE =
      NameTable.of(
          """
          aa=Afar
          ab=Abkhazian
          af=Afrikaans
          ak=Akan
          am=Amharic
          an=Aragonese
          ar=Arabic|العربية
          as=Assamese
          av=Avaric
          ay=Aymara
          az=Azerbaijani
          ba=Bashkir
          be=Belarusian
          bg=Bulgarian|български
          bi=Bislama
          bm=Bambara
          bn=Bengali|Bangla|বাংলা
          bo=Tibetan
          br=Breton
          bs=Bosnian
          ca=Catalan|català
          ce=Chechen
          ch=Chamorro
          co=Corsican
          cr=Cree
          cs=Czech|čeština
          cv=Chuvash
          cy=Welsh
          da=Danish|dansk
          de=German|Deutsch
          dv=Divehi
          dz=Dzongkha
          ee=Ewe
          el=Greek|Ελληνικά|Modern Greek
          en=English
          eo=Esperanto
          es=Spanish|español|Castilian
          et=Estonian|eesti
          eu=Basque
          fa=Persian|فارسی|Farsi
          ff=Fulah
          fi=Finnish|suomi
          fj=Fijian
          fo=Faroese
          fr=French|français
          fy=Western Frisian
          ga=Irish
          gd=Scottish Gaelic
          gl=Galician|galego
          gn=Guarani
          gu=Gujarati|ગુજરાતી
          gv=Manx
          ha=Hausa
          he=Hebrew|עברית
          hi=Hindi|हिन्दी
          ho=Hiri Motu
          hr=Croatian|hrvatski
          ht=Haitian Creole
          hu=Hungarian|magyar
          hy=Armenian|հայերեն
          hz=Herero
          ia=Interlingua
          id=Indonesian|Indonesia|Bahasa Indonesia
          ie=Interlingue
          ig=Igbo
          ii=Sichuan Yi
          ik=Inupiaq
          io=Ido
          is=Icelandic
          it=Italian|italiano
          iu=Inuktitut
          ja=Japanese|日本語
          jv=Javanese
          ka=Georgian|ქართული
          kg=Kongo
          ki=Kikuyu
          kj=Kuanyama
          kk=Kazakh|қазақ тілі
          kl=Kalaallisut
          km=Khmer
          kn=Kannada
          ko=Korean|한국어
          kr=Kanuri
          ks=Kashmiri
          ku=Kurdish
          kv=Komi
          kw=Cornish
          ky=Kyrgyz
          la=Latin
          lb=Luxembourgish
          lg=Ganda
          li=Limburgish
          ln=Lingala
          lo=Lao
          lt=Lithuanian|lietuvių
          lu=Luba-Katanga
          lv=Latvian|latviešu
          mg=Malagasy
          mh=Marshallese
          mi=Maori
          mk=Macedonian|македонски
          ml=Malayalam
          mn=Mongolian
          mr=Marathi|मराठी
          ms=Malay|Melayu|Bahasa Melayu
          mt=Maltese
          my=Burmese
          na=Nauru
          nb=Norwegian Bokmål|Bokmål
          nd=North Ndebele
          ne=Nepali
          ng=Ndonga
          nl=Dutch|Nederlands
          nn=Norwegian Nynorsk|Nynorsk
          no=Norwegian|norsk
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
          pl=Polish|polski
          ps=Pashto|Pushto
          pt=Portuguese|português
          qu=Quechua
          rm=Romansh
          rn=Rundi
          ro=Romanian|română
          ru=Russian|русский
          rw=Kinyarwanda
          sa=Sanskrit
          sc=Sardinian
          sd=Sindhi
          se=Northern Sami
          sg=Sango
          si=Sinhala
          sk=Slovak|slovenčina
          sl=Slovenian|slovenščina
          sm=Samoan
          sn=Shona
          so=Somali
          sq=Albanian|shqip
          sr=Serbian|српски
          ss=Swati
          st=Southern Sotho
          su=Sundanese
          sv=Swedish|svenska
          sw=Swahili|Kiswahili
          ta=Tamil|தமிழ்
          te=Telugu|తెలుగు
          tg=Tajik
          th=Thai|ไทย
          ti=Tigrinya
          tk=Turkmen
          tl=Tagalog|Filipino
          tn=Tswana
          to=Tongan
          tr=Turkish|Türkçe
          ts=Tsonga
          tt=Tatar
          tw=Twi
          ty=Tahitian
          ug=Uyghur
          uk=Ukrainian|українська
          ur=Urdu|اردو
          uz=Uzbek|o‘zbek
          ve=Venda
          vi=Vietnamese|Tiếng Việt
          vo=Volapük
          wa=Walloon
          wo=Wolof
          xh=Xhosa
          yi=Yiddish
          yo=Yoruba
          za=Zhuang
          zh=Chinese|中文|Mandarin|Mandarin Chinese|汉语
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

  /** The code of the language with a name, in whatever case. */
  static Optional<String> code(String name) {
    return TABLE.codes(name).stream().findFirst();
  }
}
