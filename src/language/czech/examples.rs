//! Sentences that must come out right in Czech.

/// Marked as `annotate::marked` tells.
pub const EXAMPLES: &[&str] = &[
    // The cue after the quote.
    "„[q1 Most otevřeme ještě letos,]“ řekl [s1 Petr Zvonař].",
    "„[q1 Město se dusí v kolonách,]“ uvedla [s1,2 primátorka Olga Rajská]. „[q2 Takhle to dál nejde.]“",
    "„[q1 Kdo to všechno zaplatí?]“ ptal se [s1 poslanec Igor Samola].",
    "\"[q1 V rozpočtu nejsou peníze]\", zdůraznil [s1 šéf výboru Ondřej Lomnický].",
    "»[q1 Zima bude letos dlouhá,]« varuje [s1 meteorolog Marek Vojíř].",
    "„[q1 Úrodu určitě zachráníme,]“ řekl novinářům ve čtvrtek [s1 farmář Zdeněk Pilař].",
    "„[q1 Závod se zavírat nebude,]“ sdělil „Rannímu listu“ [s1 ředitel podniku Boris Krotký].",
    "„[q1 Silnice je hotová z poloviny,]“ uvedl v rozhovoru pro televizi [s1 inženýr Pavel Rošický].",
    "„[q1 Prosíme jen o klid,]“ říkají [s1 místní obyvatelé].",
    "„[q1 Letos určitě vyhrajeme,]“ řekl [s1,2 trenér Marek Hasan]. „[q2 A bude to brzy.]“",
    // The cue before the quote.
    "[s1 Ředitel závodu Šimon Krutina] ujistil: „[q1 Propouštět nebudeme, to slibuji.]“",
    "O případu mluvil lékař. K věci uvedl [s1 lékař Leoš Aron]: „[q1 Nemocnice přijme každého.]“",
    "[s1 Věra Zimová]: „[q1 Ničeho nelituji a o nic neprosím.]“",
    "Jak poznamenal [s1 velvyslanec Hynek Talík], jednání „[q1 uvázla na mrtvém bodě]“.",
    // Sources.
    "Podle [s1 Marie Hromkové] se silnice „[q1 rozpadne do dvou let]“.",
    "Podle slov [s1 inženýra Pavla Rošického] most „[q1 vydrží ještě sto let]“.",
    "„[q1 Jednání uvázla na mrtvém bodě,]“ stojí v [s1 prohlášení ministerstva].",
    // Pronouns, and verbs without a subject.
    "Anna Jasná předstoupila před média. „[q1 Odcházím z funkce,]“ řekla [s1:Anna_Jasná ona].",
    "Před novináře předstoupila Anna Jasná, za ní Petr Zvonař. „[q1 Odcházím z funkce,]“ [s1:Anna_Jasná dodala].",
    // An office stands for its holder.
    "Hejtman Marek Vojíř přijel ráno. „[q1 Voda už pomalu klesá,]“ informoval [s1:Marek_Vojíř hejtman].",
    // Case endings and possessives: one person.
    "[p1 Dalibor Lavička] přiletěl do [c:KZ Kazachstánu]. S [p1 Lavičkou] přijeli inženýři. Prezident přijal [p1 Lavičku] večer.",
    "Setkání s [p1 Annou Bílkovou] trvalo hodinu. [p1 Anna Bílková] mlčela, [p1 Bílkové] se nikdo neptal.",
    "[p1 Pavel Dudek] a [p2 Marek Kuna] přišli spolu. Cenu dostal syn [p1 Pavla Dudka], a ne [p2 Marka Kuny].",
    "[p1 Petr Zvonař] končí. [p1 Zvonařova] vláda podala demisi.",
    // Countries by name, adjective and inhabitant.
    "Úřady [c:FR Francie] a [c:DE německé] firmy se dohodly, [c:JP Japonci] čekají.",
    "Z [c:UA Ukrajiny] odjel do [c:NO Norska] k [c:NO norským] rybářům.",
    // What is told in other words.
    "[s1 Hejtman Marek Vojíř] uvedl, [i1 že voda už klesá].",
    // No quotes: titles, names, irony.
    "Film „Tichá voda u břehu“ přichází do kin. Společnost „Severní cesta“ staví přístav.",
    "Takzvaný „klub přátel pořádku“ se sešel znovu.",
    // A number with a point does not end a sentence, nor does a short title.
    "K 13. výročí [s1 prof. Jan Kovalík] řekl: „[q1 Paměť je naše povinnost.]“",
    // Fragments.
    "[s1 Ministr Ondřej Lomnický] označil plán za „[f1 čiré šílenství]“.",
    // What is told in the writer's words.
    "[s1 Anna Dvořáková] řekla, [i1 že most je bezpečný].",
    "[s1 Anna Dvořáková] v pondělí uvedla, [i1 že most je bezpečný].",
    "V pondělí řekla [s1 Anna Dvořáková], [i1 že most je bezpečný].",
    "„[q1 Jiné řešení není,]“ míní naopak [s1 ministr dopravy Pavel Karník].",
];
