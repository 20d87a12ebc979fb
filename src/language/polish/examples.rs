//! Sentences that must come out right in Polish.

/// Marked as `annotate::marked` tells.
pub const EXAMPLES: &[&str] = &[
    // The cue after the quote.
    "„[q1 Most otworzymy jeszcze w tym roku]” – powiedział [s1 Piotr Zwierzyński].",
    "„[q1 Miasto dusi się w korkach]” – oświadczyła [s1,2 prezydent Gdyni Olga Rajska]. „[q2 Tak dłużej być nie może.]”",
    "„[q1 Kto za to zapłaci?]” – pytał [s1 poseł Igor Samolej].",
    "\"[q1 Budżet jest zupełnie pusty]\", podkreślił [s1 szef komisji Andrzej Łomnicki].",
    "«[q1 Zima będzie bardzo długa]» – ostrzega [s1 synoptyk Marek Wiącek].",
    "„[q1 Zbiory uda się uratować]” – powiedział dziennikarzom w czwartek [s1 rolnik Zenon Pilarski].",
    "„[q1 Droga jest gotowa w połowie]” – mówił w rozmowie z „Gazetą Poranną” [s1 inżynier Paweł Roszak].",
    "„[q1 Prosimy tylko o ciszę]” – mówią [s1 mieszkańcy osiedla].",
    // Dialogue after a dash; remarks are set off by dashes alone.
    "– [q1 To jest po prostu skandal] – mówi [s1,2 Jan Kowalik], mieszkaniec Radomia. – [q2 Nie damy się.]",
    "– [q1 Las płonął przez trzy dni] – wspomina [s1,2 leśniczy Tomasz Drozd]. – [q2 Gasiła cała wieś.]",
    "– [q1 A kto to panu powiedział?] – zdziwiła się [s1 Ewa Zimna].",
    // The cue before the quote.
    "[s1 Dyrektor zakładu Szymon Krukowski] zapewnił: „[q1 Nie będzie żadnych zwolnień.]”",
    "O sprawie opowiedział [s1 lekarz Leon Aronik]: „[q1 Szpital przyjmie każdego.]”",
    "[s1 Ewa Zimna]: „[q1 Niczego nie żałuję i o nic nie proszę.]”",
    "Jak zaznaczył [s1 ambasador Grzegorz Talik], rozmowy „[q1 utknęły w martwym punkcie]”.",
    // Sources.
    "Zdaniem [s1 Marii Gromek] droga „[q1 rozpadnie się za dwa lata]”.",
    "Według [s1 inżyniera Pawła Roszaka] most „[q1 postoi jeszcze sto lat]”.",
    "„[q1 Rozmowy utknęły w miejscu]” – czytamy w [s1 komunikacie ministerstwa].",
    // Pronouns, and verbs without a subject.
    "Anna Jasna wyszła do mediów. „[q1 Odchodzę ze stanowiska]” – powiedziała [s1:Anna_Jasna ona].",
    "Do dziennikarzy wyszła Anna Jasna, za nią Piotr Zwierzyński. „[q1 Odchodzę ze stanowiska]” – [s1:Anna_Jasna powiedziała].",
    // An office stands for its holder.
    "Wojewoda Marek Wiącek przyjechał rano. „[q1 Woda już wyraźnie opada]” – poinformował [s1:Marek_Wiącek wojewoda].",
    // Case endings: one person.
    "[p1 Dariusz Ławrenowicz] przyleciał do [c:KZ Kazachstanu]. Z [p1 Ławrenowiczem] przybyli inżynierowie. Prezydent przyjął [p1 Ławrenowicza] wieczorem.",
    "Spotkanie z [p1 Anną Bielską] trwało godzinę. [p1 Anna Bielska] milczała, bo [p1 Bielskiej] nikt nie pytał.",
    "[p1 Paweł Dudek] i [p2 Marek Kuna] przyszli razem. Nagrodę dostał syn [p1 Pawła Dudka], a nie [p2 Marka Kuny].",
    // Countries by name, adjective and inhabitant.
    "Władze [c:FR Francji] i [c:DE niemieckie] firmy doszły do porozumienia, [c:JP Japończycy] czekają.",
    "Z [c:UA Ukrainy] wyjechał do [c:NO Norwegii], do [c:NO norweskich] rybaków.",
    // What is told in other words.
    "[s1 Wojewoda Marek Wiącek] powiedział, [i1 że woda już opada].",
    // No quotes: titles, names, irony.
    "Film „Cicha woda przy brzegu” wszedł na ekrany. Spółka „Północny Szlak” buduje port.",
    "Tak zwany „klub przyjaciół porządku” zebrał się ponownie.",
    // A number with a point does not end a sentence, nor does a short title.
    "Podczas 13. rocznicy [s1 prof. Jan Kowalik] powiedział: „[q1 Pamięć jest naszym obowiązkiem.]”",
    // Fragments.
    "[s1 Minister Andrzej Łomnicki] nazwał plan „[f1 czystym szaleństwem]”.",
    // What is told in the writer's words.
    "[s1 Anna Wilk] powiedziała, [i1 że most jest bezpieczny].",
    "[s1 Anna Wilk] zapewniła w poniedziałek, [i1 że most jest bezpieczny].",
    "[s1 Anna Wilk] powiedziała, [i1 że most jest bezpieczny, a prom kursuje].",
    // What stands between the verb and its subject; remarks; ages.
    "„[q1 Nie ma innego wyjścia]” – uważa ze swej strony [s1 minister transportu Paweł Garncarz].",
    "– [q1 Z promem koniec] – podsumowuje [s1 54-letnia Joanna Albrycht], piekarka z Abla.",
    "Most zamknięty: „[q1 Nikt nas nie uprzedził]”, żali się [s1 mieszkanka]",
    "[s1 Były minister], którego policja zatrzymała w marcu, wszystkiemu zaprzeczył: „[q1 To nie ja]”.",
    "– [f1 Wyjeżdża pan?] – zapytała [s1 Klara].\n– [f2 Tak] – odparł [s2,3 Marek]. – [q3 Prom nie czeka.]\n– [q4 W takim razie żegnaj] – [s4:Klara powiedziała].",
    "Zdaniem [s1 Marka Tessera], szefa portu, „[q1 nie ma innego wyjścia]”.",
    "„[q1 Most jest już zamknięty]”, podał KCNA, powołując się na [s1 ministerstwo obrony].",
];
