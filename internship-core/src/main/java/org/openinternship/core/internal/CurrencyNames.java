package org.openinternship.core.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and signs of the currencies of ISO 4217 that are in use: in English and in the languages of
 * the country as Unicode's CLDR has them, and what else people write. Of several with one name the
 * most traded come first.
 */
final class CurrencyNames {
  private static final String LINES =
      """
      EUR=Euro|€|Ευρώ|euroa|Euras|eiro|Евро|Evro|ewro
      USD=US Dollar|U.S. dollar|American dollar|dollar US|buck|$|Amerikaanse dollar|dólar estadounidense|Dólar Americano|US$|dólar dos Estados Unidos
      GBP=British Pound|UKP|STG|sterling|pound sterling|quid|Pfund|Punt Prydain|£|Punt Steirling|Punnd Sasannach|British Pound Sterling
      JPY=Japanese Yen|円|日本円|￥|¥
      CHF=Swiss Franc|Fr|Franken|Schweizer Franken|franc suisse|Schwiizer Franke|franco svizzero|SFr.|franco suíço|franc svizzer
      CNY=Chinese Yuan|RMB|CNH|renminbi|元|人民元|ཡུ་ཨན་|¥|جۇڭگو يۈەنى|￥|人民幣|CN¥|人民币
      INR=Indian Rupee|Rs|Re|ভাৰতীয় ৰুপী|₹|ভারতীয় রুপি|རྒྱ་གར་སྒོར་|रां|भारती रपेऽ|ભારતીય રૂપિયા|भारतीय रुपया|ಭಾರತೀಯ ರೂಪಾಯಿ|ہِندُستٲنۍ رۄپَے|ഇന്ത്യൻ രൂപ|ইন্দিয়ান রুপি|भारतीय रूपिँया|ଭାରତୀୟ ଟଙ୍କା|ਭਾਰਤੀ ਰੁਪਇਆ|भारतीय रूप्यकम्|हिंदुस्तानी रुपयो|انڊين رپي|இந்திய ரூபாய்|రూపాయి|بھارتی روپیہ
      CAD=Canadian Dollar|C$|CDN|Can$|$|dollar canadien|$ CA|CA$
      AUD=Australian Dollar|A$|AU$|$
      MXN=Mexican Peso|Mex$|peso mexicano|$|MX$
      SEK=Swedish Krona|kr|kronor|ruoŧŧa kruvdno|svensk krona
      NOK=Norwegian Krone|kr|kroner|norske kroner|norgga kruvdno
      DKK=Danish Krone|kr|kroner|dansk krone|kr.|donsk króna
      KRW=South Korean Won|원|대한민국 원|₩
      RUB=Russian Ruble|RUR|рубль|руб|р|rouble|Rubel|Российн сом|₽|Сом|российский рубль|Арассыыйа солкуобайа|Россия сумы
      BRL=Brazilian Real|reais|real brasileño|R$|Real brasileiro
      PLN=Polish Zloty|zl|złotych|zlotych|złote|zlote|złoty polski|zł
      TRY=Turkish Lira|TL|YTL|₺|Türk Lirası
      ZAR=South African Rand|Suid-Afrikaanse rand|R|iRandi yaseMzanzi Afrika|i-South African Rand
      SGD=Singapore Dollar|S$|$|Dolar Singapura|சிங்கப்பூர் டாலர்|新加坡元
      HKD=Hong Kong Dollar|HK$|港幣|港元
      NZD=New Zealand Dollar|$|Tāra o Aotearoa|NZ$
      TWD=New Taiwan Dollar|NTD|NT$|新台幣|$
      PHP=Philippine Peso|Philippine Piso|₱|peso filipino|Piso ng Pilipinas
      IDR=Indonesian Rupiah|Rupiah Indonesia|Rp|Rupee Indonésia
      THB=Thai Baht|บาท|฿
      MYR=Malaysian Ringgit|RM|Ringgit Malaysia|மலேஷியன் ரிங்கிட்
      VND=Vietnamese Dong|đ|dong|Đồng Việt Nam|₫
      EGP=Egyptian Pound|LE|E£|جنيه مصري|ج.م.
      NGN=Nigerian Naira|₦|Nayraa Nijeriyaa|Nairar Najeriya|Naịra|Naijíriá Naíra|Náírà Nàìjíríà
      KES=Kenyan Shilling|KSh|Kshs|Shilingi ya Kenya|Silingi ya Kenya|Ciringi ya Kenya|Silingitab ya Kenya|Siling mar Kenya|Sirinji ya Kenya|Iropiyianí e Kenya|Njilingi eel Kenya|Shilingka Kenya|Ango’otol lok’ Kenya
      PKR=Pakistani Rupee|Rs|روپئیہ|ر|ਪਾਕਿਸਤਾਨੀ ਰੁਪਇਆ|پاکستانۍ کلداره|پاڪستاني رپي|پاکستانی روپیہ
      ARS=Argentine Peso|peso argentino|$
      CLP=Chilean Peso|Peso chileno|$
      COP=Colombian Peso|peso colombiano|$
      AED=United Arab Emirates Dirham|Dh|Dhs|درهم إماراتي|د.إ.
      SAR=Saudi Riyal|SR|ريال سعودي|ر.س.
      ILS=Israeli New Shekel|NIS|sheqel|shekel|شيكل إسرائيلي جديد|₪|שקל חדש
      CZK=Czech Koruna|korun|koruny|česká koruna|Kč
      HUF=Hungarian Forint|magyar forint|Ft
      RON=Romanian Leu|lei|leu românesc
      BGN=Bulgarian Lev|leva|Български лев|лв.
      UAH=Ukrainian Hryvnia|грн|гривня|гривна|украинская гривна|₴|українська гривня
      AFN=Afghan Afghani|افغانی افغانستان|؋|افغانۍ|Afg‘oniston afg‘oniysi|افغانی
      ALL=Albanian Lek|Leku shqiptar|Lekë
      AMD=Armenian Dram|հայկական դրամ|֏
      AOA=Angolan Kwanza|Kwanza ya Angóla|Kz|kwanza angolano
      AWG=Aruban Florin|Arubaanse gulden|Afl.
      AZN=Azerbaijani Manat|Azərbaycan Manatı|₼|Azerbaijan Manat
      BAM=Bosnia-Herzegovina Convertible Mark|Bosanskohercegovačka konvertibilna marka|KM|Конвертибилна марка|КМ|konvertibilna marka|КМ.|Босанскохерцеговачка конвертибилна марка
      BBD=Barbadian Dollar|$
      BDT=Bangladeshi Taka|বাংলাদেশী টাকা|৳
      BHD=Bahraini Dinar|دينار بحريني|د.ب.
      BIF=Burundian Franc|FBu|franc burundais|Ifaranga ry’Uburundi
      BMD=Bermudan Dollar|$
      BND=Brunei Dollar|Dolar Brunei|$
      BOB=Bolivian Boliviano|boliviano|Bs
      BSD=Bahamian Dollar|$
      BTN=Bhutanese Ngultrum|དངུལ་ཀྲམ|Nu.
      BWP=Botswanan Pula|P
      BYN=Belarusian Ruble|рубль|руб|rouble|беларускі рубель|Br|белорусский рубль
      BZD=Belize Dollar|$|dólar beliceño
      CDF=Congolese Franc|franc congolais|FC|Falánga ya Kongó|Nfalanga wa Kongu|Faranga ya Kongo
      CRC=Costa Rican Colón|colón costarricense|₡
      CUP=Cuban Peso|peso cubano|$
      CVE=Cape Verdean Escudo|Skudu Kabuverdianu|escudo cabo-verdiano
      DJF=Djiboutian Franc|فرنك جيبوتي|Fdj|franc djiboutien|Faran Jabuuti
      DOP=Dominican Peso|peso dominicano|RD$
      DZD=Algerian Dinar|دينار جزائري|د.ج.|dinar algérien|DA|Adinar Azzayri
      ERN=Eritrean Nakfa|ناكفا أريتري|Nfk
      ETB=Ethiopian Birr|የኢትዮጵያ ብር|ብር|Itoophiyaa Birrii|Br|Birta Itoobbiya
      FJD=Fijian Dollar|$
      FKP=Falkland Islands Pound|£
      GEL=Georgian Lari|ქართული ლარი|₾|Лар
      GHS=Ghanaian Cedi|GH¢|Ghana Sidi|GH₵|ghana siɖi|Sidi na Ghana
      GIP=Gibraltar Pound|£
      GMD=Gambian Dalasi|D|Dalasi Gammbi
      GNF=Guinean Franc|FG|franc guinéen
      GTQ=Guatemalan Quetzal|quetzal|Q
      GYD=Guyanaese Dollar|$
      HNL=Honduran Lempira|lempira hondureño|L
      HTG=Haitian Gourde|gourde haïtienne|G
      IQD=Iraqi Dinar|دينار عراقي|د.ع.
      IRR=Iranian Rial|ریال ایران|ریال|ایران ریال
      ISK=Icelandic Króna|kr|krónur|íslensk króna
      JMD=Jamaican Dollar|$
      JOD=Jordanian Dinar|دينار أردني|د.أ.
      KGS=Kyrgystani Som|Кыргызстан сому|сом|киргизский сом
      KHR=Cambodian Riel|រៀលកម្ពុជា|៛
      KMF=Comorian Franc|فرنك جزر القمر|CF|franc comorien
      KPW=North Korean Won|조선 민주주의 인민 공화국 원
      KWD=Kuwaiti Dinar|دينار كويتي|د.ك.
      KYD=Cayman Islands Dollar|$
      KZT=Kazakhstani Tenge|Қазақстан теңгесі|₸|казахский тенге
      LAK=Laotian Kip|ລາວ ກີບ|₭
      LBP=Lebanese Pound|جنيه لبناني|ل.ل.
      LKR=Sri Lankan Rupee|ශ්රී ලංකා රුපියල|රු.|இலங்கை ரூபாய்|Rs.
      LRD=Liberian Dollar|$|Dolaar Liberiyaa|Laibhiya Dala
      LSL=Lesotho Loti
      LYD=Libyan Dinar|دينار ليبي|د.ل.
      MAD=Moroccan Dirham|درهم مغربي|د.م.|dirham marocain|adrim n lmɣrib|Derhem Umeṛṛuki
      MDL=Moldovan Leu|lei|leu moldovenesc|L|молдавский лей
      MGA=Malagasy Ariary|Ar|ariary malgache|Ariary
      MKD=Macedonian Denar|Македонски денар|ден.|Denari maqedonas|den
      MMK=Myanmar Kyat|မြန်မာ ကျပ်|K
      MNT=Mongolian Tugrik|Монгол төгрөг|₮
      MOP=Macanese Pataca|MOP$|pataca macaense|澳门币|澳門元
      MRU=Mauritanian Ouguiya|أوقية موريتانية|أ.م.|UM|Ugiyya Muritani|ouguiya mauritanien
      MUR=Mauritian Rupee|Rs|roupie mauricienne|roupi morisien
      MVR=Maldivian Rufiyaa
      MWK=Malawian Kwacha|MK
      MZN=Mozambican Metical|MTn|metical moçambicano|Metical de Moçambique
      NAD=Namibian Dollar|Namibiese dollar|$|Namibia Dollari
      NIO=Nicaraguan Córdoba|córdoba nicaragüense|C$
      NPR=Nepalese Rupee|Rs|नेपाली रूपैयाँ|नेरू
      OMR=Omani Rial|ريال عماني|ر.ع.
      PAB=Panamanian Balboa|balboa panameño|B/.
      PEN=Peruvian Sol|sol peruano|S/
      PGK=Papua New Guinean Kina|K
      PYG=Paraguayan Guarani|guaraní paraguayo|Gs.
      QAR=Qatari Rial|ريال قطري|ر.ق.|Qatari Riyal
      RSD=Serbian Dinar|Српски динар|Srpski dinar
      RWF=Rwandan Franc|RF|franc rwandais
      SBD=Solomon Islands Dollar|$
      SCR=Seychellois Rupee|SR|roupie des Seychelles
      SDG=Sudanese Pound|جنيه سوداني|ج.س.
      SHP=St. Helena Pound|£
      SOS=Somali Shilling|شلن صومالي|S|Shilingka Soomaaliya
      SRD=Surinamese Dollar|Surinaamse dollar|$
      SSP=South Sudanese Pound|جنيه جنوب السودان|£
      STN=São Tomé & Príncipe Dobra|dobra de São Tomé e Príncipe|Db
      SVC=Salvadoran Colón|colón salvadoreño|C
      SYP=Syrian Pound|ليرة سورية|ل.س.|livre syrienne|LS
      SZL=Swazi Lilangeni|E
      TJS=Tajikistani Somoni|Сомонӣ|сом.
      TMT=Turkmenistani Manat|Türkmen manady
      TND=Tunisian Dinar|دينار تونسي|د.ت.|dinar tunisien|DT
      TOP=Tongan Paʻanga|T$|Paʻanga fakatonga
      TTD=Trinidad & Tobago Dollar|$
      TZS=Tanzanian Shilling|shilingi ya Tandhania|TSh|Shilingi ya Hutanzania|Shilingi ya Tanzania|Shilíingi ya Taansanía|Iropiyianí e Tanzania|heleri sa Tanzania|Ihela ya Tansaniya
      UGX=Ugandan Shilling|Eshiringi ya Uganda|USh|Silingi eya Yuganda|Shilingi ya Uganda|Ango’otol lok’ Uganda
      UYU=Uruguayan Peso|peso uruguayo|$
      UZS=Uzbekistani Som|sum|Ўзбекистон сўм|сўм|O‘zbekiston so‘mi|soʻm
      VES=Venezuelan Bolívar|bolívar soberano|Bs.S
      VUV=Vanuatu Vatu|VT|vatu vanuatuan
      WST=Samoan Tala|WS$
      XAF=Central African CFA Franc|CFA|franc CFA (BEAC)|FCFA|Falánga CFA BEAC|farânga CFA (BEAC)|CFA Fàlâŋ BEAC|Frǎŋ CFA (BEAC)|CFA Franc BEAC|Fəláŋ CFA (BEAC)|Mbuuɗi Seefaa BEAC|Fɛlâŋ|Franc CFA|fráŋ|shirè|solai BEAC|Fraŋ CFA BEAC|feláŋ CFA|franco CFA de África Central|franco CFA (BEAC)|فرنك وسط أفريقي
      XCD=East Caribbean Dollar|$|EC$
      XOF=West African CFA Franc|CFA|Mbuuɗu Seefaa BCEAO|F CFA|franc CFA (BCEAO)|Faransì ìwɔ̀-oorùn Afíríkà|franco CFA (BCEAO)|sefa Fraŋ (BCEAO)|CFA Fraŋ (BCEAO)|Kuɗin Sefa na Afirka Ta Yamma|seefa yati BCEAO|Franc CFA bu Afrik Sowwu-jant|ɣetoɖofe afrikaga CFA franc BCEAO
      XPF=CFP Franc|franc CFP|FCFP|CFPF
      YER=Yemeni Rial|ريال يمني|ر.ي.
      ZMW=Zambian Kwacha|K
      """;

  private static final NameTable TABLE = NameTable.of(LINES);
  private static final NameTable UNITS = NameTable.of(units());

  private CurrencyNames() {}

  /** A table of the last word of each English name, as in Polish Zloty. */
  private static String units() {
    Map<String, String> units = new LinkedHashMap<>();
    for (String line : LINES.split("\n", -1)) {
      if (!line.isBlank()) {
        int end = line.indexOf('=');
        String name = line.substring(end + 1).split("\\|", -1)[0];
        units.put(line.substring(0, end), name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    List<String> lines = new ArrayList<>();
    units.forEach((code, unit) -> lines.add(code + "=" + unit));
    return String.join("\n", lines);
  }

  /** Returns the codes that may be meant by a name or a sign, in the singular or the plural. */
  static List<String> codes(String name) {
    List<String> names = new ArrayList<>();
    for (String end : List.of("", "s", "es")) {
      if (name.length() > end.length() && Folding.of(name).endsWith(end)) {
        String singular = Folding.of(name);
        names.add(singular.substring(0, singular.length() - end.length()));
      }
    }
    for (NameTable table : List.of(TABLE, UNITS)) {
      for (String each : names) {
        if (!table.codes(each).isEmpty()) {
          return table.codes(each);
        }
      }
    }
    return List.of();
  }
}
