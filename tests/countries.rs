//! Countries: what is one, what is none, and what is doubtful.

use whosaid::annotate::annotate;
use whosaid::language;
use whosaid::language::countries::table::{self, Form};
use whosaid::language::countries::{TABLES, any, english_name, find_code, matcher};
use whosaid::text::{Span, word};

use crate::support::countries::{article, check, marks};

#[test]
fn german_names_adjectives_inhabitants_compounds() {
    check(
        "de",
        "
        [KP Nordkorea]s Armee und der [US US]-Außenminister sprachen.
        Die [US Vereinigten Staaten] und das [GB Vereinigte Königreich] warnten [RU Russland].
        Der [KP nordkoreanische] Machthaber traf [KR südkoreanische] und [JP japanischen] Diplomaten.
        Ein [FR Franzose], zwei [FR Französinnen], ein [KP Nordkoreaner] und die [TR Türkin] kamen aus [NL Niederlanden].
        Die [DE deutsch]-[FR französische] Freundschaft, sagte der [DE Deutsche].
        Die [RU Russische Föderation] liegt neben der [MN Mongolei].
        Ein [CN China]-Experte und ein [UA Ukraine]-Gipfel; die [KP Nordkorea]-Politik der [US USA].
        Der [UA Ukraine]krieg, die [CN China]politik und die [IR Iran]krise.
        Das [RU russlandfreundliche] Lager, [CN chinakritische] Stimmen, [DE deutschlandweit].
        In [FR ostfranzösischen] Dörfern und unter pro-[CN chinesischer] Führung leben Han-[CN Chinesen].
        Der [CH Schweizer] Minister und die [CH Schweizer] reisten in die [CH Schweiz].
        Die [US US-amerikanische] Regierung und die [US Amerikaner] berieten sich.
        [RU RUSSLAND] UND [KR SÜDKOREA]S ARMEE
        In [MM Birma], heute [MM Myanmar], und in [BY Weißrussland], heute [BY Belarus], wird gewählt.
        In [TW Taiwan], [HK Hongkong], [PS Palästina] und im [XK Kosovo] nicht.
        Die [CZ Tschechische Republik], die [CF Zentralafrikanische Republik] und die [AE Vereinigten Arabischen Emirate].
        ",
    );
}

#[test]
fn german_seats_stand_for_their_governments() {
    check(
        "de",
        "
        [~RU Moskau] lobt [~KP Pjöngjang], der [~RU Kreml] schweigt, [~CN Peking]s Antwort steht aus.
        Das [~US Weiße Haus] und das [~US Pentagon] verhandeln in [~GB London] mit [~GB Downing Street].
        Englisch-sprachige Zeitungen schreiben auf Deutsch.
        Brüssel und die EU sind kein Land.
        ",
    );
}

#[test]
fn german_words_that_are_no_countries() {
    check(
        "de",
        "
        Die Deutsche Bank zahlt 20 US-Dollar, die Deutsche Bahn nichts.
        Indiana, Indianer und der Indische Ozean, New Mexico und Neuengland.
        Südamerikanische Musik und lateinamerikanische Filme auf Deutsch und Russisch.
        Die Süddeutsche Zeitung.
        Die koreanische Halbinsel und der UN-Sicherheitsrat.
        Ein chinesischkundiger Maler in der Polenta-Küche mit Iridium und Omanita.
        ",
    );
    check(
        "de",
        "Die [IN indische] Küche in [NG Nigeria] und [NE Niger].",
    );
}

#[test]
fn english_names_adjectives_inhabitants_compounds() {
    check(
        "en",
        "
        [KP North Korea]'s army and the [US U.S.] secretary of state met in [VN Vietnam].
        The [US US] and the [GB UK] told us what [US America] wants.
        [RU Russian] and [UA Ukrainian] officials, two [RU Russians], a [FR Frenchman] and the [NL Dutch].
        A [US US]-led force and a [CN China]-backed bank.
        [GB Britain], [GB Scotland] and [GB Northern Ireland], but also [IE Ireland] and the [IE Irish].
        The [CD Democratic Republic of the Congo] and the [CG Republic of the Congo] share a river.
        [GN Guinea], [GW Guinea-Bissau], [GQ Equatorial Guinea] and [PG Papua New Guinea] are four.
        [NE Niger] and [NG Nigeria], [NE Nigerien] and [NG Nigerian] soldiers.
        [DM Dominica] and the [DO Dominican Republic].
        [KR South Korean] and [KP North Korean] envoys talked about Korea.
        [MM Myanmar], once [MM Burma]; [CI Ivory Coast], also [CI Côte d'Ivoire].
        [SD Sudan], [SS South Sudan] and the [SS South Sudanese].
        The [PL Polish] minister polished his speech on china and turkey for a chad named jordan.
        [RU RUSSIA] AND [CN CHINA] GIVE US HOPE
        [TR Turkey] and [TR Türkiye] are one, as are [CZ Czechia] and the [CZ Czech Republic].
        [TW Taiwan], [HK Hong Kong], [XK Kosovo] and the [PS Palestinian territories].
        ",
    );
}

#[test]
fn english_seats_stand_for_their_governments() {
    check(
        "en",
        "
        The [~RU Kremlin] and the [~US White House] did not answer [~KP Pyongyang].
        [~CN Beijing] spoke to [~FR Paris], [~GB London] and [~US Washington].
        The Washington Post quotes George Washington.
        ",
    );
}

#[test]
fn english_words_that_are_no_countries() {
    check(
        "en",
        "
        New Mexico, New England and New South Wales send guinea pigs to Indiana.
        The Indian Ocean, Latin America and South American rivers.
        Lebanon, Pennsylvania and Peru, Indiana are towns, and so is Lebanon (Ohio).
        The Deutsche Bank in British Columbia sold French fries at the US Open.
        Australians is a word, Australianess is none; Omanhene, Malinda, Iranzo, Cubanelle.
        "
        .replace("Australians is", "[AU Australians] is")
        .as_str(),
    );
}

#[test]
fn a_doubtful_name_is_a_person_beside_a_name() {
    check(
        "en",
        "
        Michael Jordan played; Jordan scored.
        Jordan Peterson spoke. Later Jordan left.
        Chad Smith drums, and Chad sings.
        King Abdullah of [JO Jordan] spoke in [~JO Amman].
        [JO Jordan] and [SY Syria] talked. In [JO Jordan] it rained.
        Soldiers from [TD Chad] crossed into [SD Sudan].
        [JO Jordan] Foreign Minister Ayman Safadi arrived.
        [IL Israel] was what Jim Jordan spoke of. Republicans said that Jordan, who chairs the committee, went too far.
        [JO Jordan] and [EG Egypt] met. [JO Jordan] said it would wait, and so did Jordan Pike, a reporter.
        ",
    );
}

#[test]
fn georgia_is_a_state_where_atlanta_is_near() {
    check(
        "en",
        "
        Voters in Atlanta and all of Georgia went to the polls.
        [~GE Tbilisi] is the capital of [GE Georgia].
        [GE Georgia] signed a treaty with [AM Armenia].
        Republicans won Georgia and Pennsylvania.
        MACON, Ga., Oct. 9 — A plant in Georgia waits. Its ore comes from the other [GE Georgia], in the Caucasus.
        [GE Georgia] and [AM Armenia] signed; a day later the minister flew to Atlanta, where voters in Georgia had other worries.
        ",
    );
}

#[test]
fn most_mentions_come_first_then_the_code() {
    let article = article("en", "Russia, China, France, China.");
    let codes: Vec<_> = annotate(&article, language::of("en"))
        .countries
        .iter()
        .map(|country| country.code)
        .collect();
    assert_eq!(codes, ["CN", "FR", "RU"]);
}

#[test]
fn boilerplate_counts_for_nothing() {
    let mut article = article("en", "Russia spoke.\nRead also: China");
    article.boilerplate = vec![article.paragraphs[1]];
    assert_eq!(marks(&article), "[RU Russia] spoke.\nRead also: China");
}

#[test]
fn a_text_of_unknown_language_has_names_only() {
    check(
        "und",
        "
        [RU Russland] und [KP Corée du Nord], [DE Deutschland] e [IT Italia].
        Nordkoreanische und chinesische Island Union.
        ",
    );
}

#[test]
fn a_text_taken_for_another_language_still_has_its_names() {
    check("en", "[DE Deutschland] gegen [FR Frankreich]");
}

#[test]
fn every_table_parses_and_all_its_codes_have_an_english_name() {
    for (language, file) in TABLES {
        let table = table::parse(file).unwrap_or_else(|problem| panic!("{language}: {problem}"));
        assert!(matcher(language).is_some());
        for code in table.words.iter().filter_map(|word| word.code) {
            assert_ne!(english_name(code), code, "{language}");
        }
        let names = |code| {
            let mut words = table.words.iter();
            words.any(|word| word.form == Form::Name && word.code == Some(code))
        };
        for code in [
            "US", "RU", "CN", "KP", "KR", "CD", "CG", "GN", "GW", "NE", "NG",
        ] {
            assert!(names(code), "{language} has no name for {code}");
        }
    }
    assert!(
        !any()
            .find("Nordkorea", &word::split("Nordkorea"), Span::new(0, 9))
            .is_empty()
    );
}

#[test]
fn a_country_is_found_by_code_or_by_name_in_any_language() {
    for name in [
        "kp",
        "KP",
        "Nordkorea",
        "north korea",
        " NORDKOREA ",
        "Corée du Nord",
        "北朝鲜",
    ] {
        assert_eq!(find_code(name), Some("KP"), "{name}");
    }
    for name in ["südkorea", "suedkorea", "SUEDKOREA"] {
        assert_eq!(find_code(name), Some("KR"), "{name}");
    }
    assert_eq!(find_code("oesterreich"), Some("AT"));
    assert_eq!(find_code("uk"), Some("GB"));
    assert_eq!(find_code("usa"), Some("US"));
    assert_eq!(find_code("Россия"), Some("RU"));
    assert_eq!(find_code("Atlantis"), None);
    assert_eq!(english_name("KP"), "North Korea");
    assert_eq!(english_name("US"), "United States");
}
