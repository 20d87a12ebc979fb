//! Which names are one person's, whatever the language and the alphabet they are written in.
//!
//! Precision first: two names are one only if both the given name and the last name are the same after the rules of the
//! language that they come from. "Wladimir Putin", "Vladimir Putin" and "Владимир Путин" are; "Martin Schulz" and "Martin
//! Schultz" are not, nor is "Putin" alone.

mod korean;
mod slavic;

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use crate::text::fold::{fold, spellings, words};

/// The number of a spelling, in the order in which they were met.
pub type Spelling = usize;

/// Spellings of names, joined to people.
#[derive(Debug, Clone, Default)]
pub struct Identities {
    written: Vec<String>,
    by_written: HashMap<String, Spelling>,
    by_key: HashMap<String, Spelling>,
    /// For each spelling an earlier one of the same person, or itself.
    same: Vec<Spelling>,
    /// The words of those who are nobody else, as the user said.
    apart: HashSet<String>,
}

impl Identities {
    /// The number of the spelling `name`, joined to those of the same person.
    pub fn add(&mut self, name: &str) -> Spelling {
        if let Some(known) = self.by_written.get(name) {
            return *known;
        }
        let number = self.written.len();
        self.written.push(name.to_owned());
        self.by_written.insert(name.to_owned(), number);
        self.same.push(number);
        self.join_by_keys(number);
        number
    }

    /// The number of the spelling `name`, if it was met.
    #[must_use]
    pub fn known(&self, name: &str) -> Option<Spelling> {
        self.by_written.get(name).copied()
    }

    /// Keeps each of `names`, and no other, a person of its own, which no likeness joins to another.
    pub fn keep_apart(&mut self, names: &[&str]) {
        let plain = |name: &str| words(name).join(" ");
        let apart: HashSet<String> = names.iter().map(|name| plain(name)).collect();
        if apart == self.apart {
            return;
        }
        let is_touched = |name: &String| {
            let plain = plain(name);
            apart.contains(&plain) != self.apart.contains(&plain)
        };
        let touched = (0..self.written.len()).filter(|&at| is_touched(&self.written[at]));
        let touched: BTreeSet<Spelling> = touched.map(|at| self.person(at)).collect();
        let again: BTreeSet<Spelling> = (0..self.written.len())
            .filter(|&spelling| touched.contains(&self.person(spelling)))
            .collect();
        self.apart = apart;
        // A key belongs to one person, so no spelling of another one is lost with it.
        self.by_key.retain(|_, spelling| !again.contains(spelling));
        for &spelling in &again {
            self.same[spelling] = spelling;
        }
        for &spelling in &again {
            self.join_by_keys(spelling);
        }
    }

    /// Joins a spelling to all with which it has a key in common.
    fn join_by_keys(&mut self, spelling: Spelling) {
        for key in self.keys_of(&self.written[spelling]) {
            let known = *self.by_key.entry(key).or_insert(spelling);
            self.join(spelling, known);
        }
    }

    /// The spelling that stands for all of the same person: the one met first.
    #[must_use]
    pub fn person(&self, mut spelling: Spelling) -> Spelling {
        while self.same[spelling] != spelling {
            spelling = self.same[spelling];
        }
        spelling
    }

    /// The person that `name` would be joined to, if there is one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Spelling> {
        self.keys_of(name)
            .iter()
            .find_map(|key| self.by_key.get(key))
            .map(|spelling| self.person(*spelling))
    }

    /// The name as it was written.
    #[must_use]
    pub fn written(&self, spelling: Spelling) -> &str {
        &self.written[spelling]
    }

    fn keys_of(&self, name: &str) -> Vec<String> {
        let plain = words(name).join(" ");
        if self.apart.contains(&plain) {
            return vec![plain];
        }
        keys(name)
    }

    fn join(&mut self, one: Spelling, other: Spelling) {
        let (one, other) = (self.person(one), self.person(other));
        let (first, second) = (one.min(other), one.max(other));
        self.same[second] = first;
    }
}

/// How the last name of a Slavic name sounds, so that "Selenskyj" finds "Zelensky"; nothing for other names.
#[must_use]
pub fn sounds(name: &str) -> Vec<String> {
    let words = words(name);
    match (words.as_slice(), slavic_parts(name, &words)) {
        (_, Some((_, last))) => last,
        ([only], None) if only.len() > 4 => slavic::readings(only),
        _ => Vec::new(),
    }
}

/// What all spellings of one name share at least one of.
fn keys(name: &str) -> Vec<String> {
    let words = words(name);
    let mut keys = vec![words.join(" ")];
    // "Müller" is "Mueller".
    let umlauts = || spellings(name).into_iter().nth(1);
    if name.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü'])
        && let Some(two_letters) = umlauts()
    {
        keys.push(self::words(&two_letters).join(" "));
    }
    if let Some((given, last)) = slavic_parts(name, &words) {
        for given in &given {
            keys.extend(last.iter().map(|last| format!("slavic {given} {last}")));
        }
    }
    keys.extend(korean(name, &words));
    keys.extend(han(name));
    keys.extend(arabic(&words));
    keys
}

/// A Slavic name's given names and last names in all readings; `None` if nothing shows that it is one.
fn slavic_parts(name: &str, words: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let [given, middle @ .., last] = words else {
        return None;
    };
    let is_patronymic = |word: &String| {
        ["vich", "witsch", "vitch", "vic", "vna", "wna"]
            .iter()
            .any(|ending| word.ends_with(ending))
    };
    if !middle.iter().all(is_patronymic) {
        return None;
    }
    let cyrillic = name.contains(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let last = slavic::readings(last);
    let given = slavic::readings(given);
    let group = given
        .iter()
        .find_map(|reading| VARIANTS.slavic.get(reading));
    // Where neither the alphabet nor the given name tells where the name comes from, its ending must.
    let told = cyrillic || group.is_some_and(|(_, everywhere)| !everywhere);
    if !told && !last.iter().any(|reading| slavic::looks_slavic(reading)) {
        return None;
    }
    let given = match group {
        Some((group, _)) => vec![group.to_string()],
        None => given,
    };
    Some((given, last))
}

/// "Kim Jong-un": a family name and two syllables, or Hangul.
fn korean(name: &str, words: &[String]) -> Option<String> {
    let (family, given) = if let Some(syllables) = korean::syllables(name.trim()) {
        let [family, given @ ..] = syllables.as_slice() else {
            return None;
        };
        let family = VARIANTS.korean_sounds.get(family)?;
        (family, given.concat())
    } else {
        let [family, first, second] = words else {
            return None;
        };
        let family = VARIANTS.korean.get(family.as_str())?;
        if first.len() > 6 || second.len() > 6 {
            return None;
        }
        (family, korean::sound(first) + &korean::sound(second))
    };
    Some(format!("korean {family} {given}"))
}

/// "习近平" is "Xi Jinping": the first character is the family name.
fn han(name: &str) -> Option<String> {
    let name = name.trim();
    let (family, given) = name.split_at_checked(name.chars().next()?.len_utf8())?;
    let is_han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    let is_name = !given.is_empty() && name.chars().all(is_han);
    is_name.then(|| format!("{} {}", fold(family).trim(), fold(given).replace(' ', "")))
}

/// "Baschar al-Assad", "Bashar Assad": a given name with many spellings, and a last name without the article.
fn arabic(words: &[String]) -> Option<String> {
    let [given, rest @ ..] = words else {
        return None;
    };
    let group = VARIANTS.arabic.get(given.as_str())?;
    let rest: Vec<String> = rest
        .iter()
        .filter(|word| !matches!(word.as_str(), "al" | "el"))
        .map(|word| arabic_sound(word))
        .collect();
    (!rest.is_empty()).then(|| format!("arabic {group} {}", rest.join(" ")))
}

/// "gaddafi", "qaddafi" and "kadhafi" alike.
fn arabic_sound(word: &str) -> String {
    let plain = word
        .replace("sch", "sh")
        .replace("dh", "d")
        .replace("gh", "g")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace(['q', 'g'], "k")
        .replace(['y', 'j'], "i");
    let mut sound = String::with_capacity(plain.len());
    for letter in plain.chars() {
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    }
    sound
}

/// Which forms of a name are one, by the number of their line.
struct Variants {
    /// By reading; true for names that are common everywhere.
    slavic: HashMap<String, (usize, bool)>,
    arabic: HashMap<&'static str, usize>,
    korean: HashMap<&'static str, usize>,
    korean_sounds: HashMap<String, usize>,
}

static VARIANTS: LazyLock<Variants> = LazyLock::new(|| {
    let mut variants = Variants {
        slavic: HashMap::new(),
        arabic: HashMap::new(),
        korean: HashMap::new(),
        korean_sounds: HashMap::new(),
    };
    let mut section = "";
    for (number, line) in include_str!("identity/variants.txt").lines().enumerate() {
        if line.starts_with('[') {
            section = line;
        } else if !line.starts_with('#') {
            let everywhere = line.starts_with('*');
            for name in line.trim_start_matches('*').split_whitespace() {
                match section {
                    "[slavic]" => {
                        for reading in slavic::readings(name) {
                            variants
                                .slavic
                                .entry(reading)
                                .or_insert((number, everywhere));
                        }
                    }
                    "[arabic]" => {
                        variants.arabic.insert(name, number);
                    }
                    _ => {
                        variants.korean.insert(name, number);
                        variants
                            .korean_sounds
                            .entry(korean::sound(name))
                            .or_insert(number);
                    }
                }
            }
        }
    }
    variants
});

#[cfg(test)]
mod tests {
    use super::*;

    fn are_one(one: &str, other: &str) -> bool {
        let mut identities = Identities::default();
        let (one, other) = (identities.add(one), identities.add(other));
        identities.person(one) == identities.person(other)
    }

    #[test]
    fn spellings_of_one_name_are_one_person() {
        for same in [
            ["Wladimir Putin", "Vladimir Putin"],
            ["Владимир Путин", "Vladimir Putin"],
            ["Wladimir Wladimirowitsch Putin", "Vladimir Poutin"],
            ["Wolodymyr Selenskyj", "Volodymyr Zelensky"],
            ["Wolodymyr Selenskyj", "Volodymyr Zelenskyy"],
            ["Володимир Зеленський", "Wladimir Selenski"],
            ["Владимир Зеленский", "Volodymyr Zelenskiy"],
            ["Sergej Lawrow", "Сергей Лавров"],
            ["Sergei Schoigu", "Сергей Шойгу"],
            ["Michail Gorbatschow", "Mikhail Gorbachev"],
            ["Nikita Chruschtschow", "Nikita Khrushchev"],
            ["Alexej Nawalny", "Алексей Навальный"],
            ["Julija Nawalnaja", "Юлия Навальная"],
            ["Ramsan Kadyrow", "Рамзан Кадыров"],
            ["Juri Kusnezow", "Yury Kuznetsov"],
            ["Petro Poroschenko", "Петро Порошенко"],
            ["Kim Jong-un", "Kim Jong Un"],
            ["Kim Jong-un", "김정은"],
            ["Gim Jeong-eun", "Kim Jŏng-ŭn"],
            ["Park Geun-hye", "박근혜"],
            ["Choe Son Hui", "최선희"],
            ["习近平", "Xi Jinping"],
            ["Baschar al-Assad", "Bashar Assad"],
            ["Muammar Gaddafi", "Moammar Qaddafi"],
            ["Jürgen Müller", "Juergen Mueller"],
            ["JÜRGEN MÜLLER", "Jürgen Müller"],
        ] {
            assert!(are_one(same[0], same[1]), "{same:?}");
        }
    }

    #[test]
    fn what_is_not_surely_the_same_stays_apart() {
        for apart in [
            ["Martin Schulz", "Martin Schultz"],
            ["Putin", "Wladimir Putin"],
            ["Bill Clinton", "Hillary Clinton"],
            ["George W. Bush", "George H. W. Bush"],
            ["Kim Jong-un", "Kim Jong-il"],
            ["Kim Jong-nam", "Kim Yong-nam"],
            ["Alexander Martin", "Alexander Martyn"],
            ["Petra Smirnowa", "Petra Smirnoff"],
            ["Mohammed Salah", "Mohammed Saleh"],
            ["John Miller", "Jon Miller"],
            ["Sergej Iwanow", "Wladimir Iwanow"],
            ["Anna Meyer", "Anna Maier"],
        ] {
            assert!(!are_one(apart[0], apart[1]), "{apart:?}");
        }
    }

    #[test]
    fn a_spelling_that_came_between_joins_two_people() {
        let mut identities = Identities::default();
        let first = identities.add("Muller");
        let second = identities.add("Mueller");
        assert_ne!(identities.person(first), identities.person(second));
        identities.add("Müller");
        assert_eq!(identities.person(first), identities.person(second));
    }

    #[test]
    fn a_name_is_kept_apart_on_request() {
        let mut identities = Identities::default();
        identities.keep_apart(&["Wladimir Putin"]);
        let names = [
            "Vladimir Putin",
            "Wladimir Putin",
            "Владимир Путин",
            "Vladimir Putin Sr",
        ];
        let [one, apart, third, other] = names.map(|name| identities.add(name));
        let is_same = |identities: &Identities, one, other| {
            identities.person(one) == identities.person(other)
        };
        assert!(!is_same(&identities, one, apart) && is_same(&identities, one, third));
        identities.keep_apart(&[]);
        assert!(is_same(&identities, one, apart) && is_same(&identities, one, third));
        identities.keep_apart(&["Vladimir Putin"]);
        // Written in other letters it is the same spelling.
        assert!(!is_same(&identities, one, apart) && is_same(&identities, one, third));
        assert!(!is_same(&identities, one, other));
        assert_eq!(identities.find("Vladimir Putin"), Some(one));
    }
}
