//! Which names are one person's, whatever the language and the alphabet they are written in.
//!
//! Precision first: two names are one only if both the given name and the last name are the same after the rules of the
//! language that they come from. "Wladimir Putin", "Vladimir Putin" and "Владимир Путин" are; "Martin Schulz" and "Martin
//! Schultz" are not, nor is "Putin" alone. This is said of two names alone; the catalog joins all names of a collection by it,
//! and a correction of one spelling holds for the others by it.

use crate::language::transcription::{arabic, korean, slavic};
use crate::text::fold::{self, fold, spellings};

/// True if the two names are one person's.
#[must_use]
pub fn is_same(one: &str, other: &str) -> bool {
    let keys = keys(one);
    self::keys(other).iter().any(|key| keys.contains(key))
}

/// A name by which it is the same whatever its signs, marks and large letters: the first of its [`keys`].
#[must_use]
pub fn plain(name: &str) -> String {
    fold::joined_words(name)
}

/// What all spellings of one name share at least one of.
#[must_use]
pub fn keys(name: &str) -> Vec<String> {
    let words = fold::words(name);
    if words.is_empty() {
        return Vec::new();
    }
    let mut keys = vec![words.join(" ")];
    // "Müller" is "Mueller".
    if name.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü'])
        && let Some(two_letters) = spellings(name).get(1)
    {
        keys.push(plain(two_letters));
    }
    if let Some((given, last)) = slavic_parts(name, &words) {
        for given in &given {
            keys.extend(last.iter().map(|last| format!("slavic {given} {last}")));
        }
    }
    keys.extend(korean_key(name, &words));
    keys.extend(han_key(name));
    keys.extend(arabic_key(&words));
    keys
}

/// How the last name of a Slavic name sounds, so that "Selenskyj" finds "Zelensky"; nothing for other names.
#[must_use]
pub fn sounds(name: &str) -> Vec<String> {
    let words = fold::words(name);
    match (words.as_slice(), slavic_parts(name, &words)) {
        (_, Some((_, last))) => last,
        ([only], None) if only.len() > 4 => slavic::readings(only),
        _ => Vec::new(),
    }
}

/// A Slavic name's given names and last names in all readings; `None` if nothing shows that it is one.
fn slavic_parts(name: &str, words: &[String]) -> Option<(Vec<String>, Vec<String>)> {
    let [given, middle @ .., last] = words else {
        return None;
    };
    if !middle.iter().all(|word| slavic::is_patronymic(word)) {
        return None;
    }
    let cyrillic = name.contains(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let last = slavic::readings(last);
    let given = slavic::readings(given);
    let known = given.iter().find_map(|reading| slavic::given(reading));
    // Where neither the alphabet nor the given name tells where the name comes from, its ending must.
    let told = cyrillic || known.is_some_and(|known| !known.everywhere);
    if !told && !last.iter().any(|reading| slavic::looks_slavic(reading)) {
        return None;
    }
    let given = match known {
        Some(known) => vec![known.number.to_string()],
        None => given,
    };
    Some((given, last))
}

/// "Kim Jong-un": a family name and two syllables, or Hangul.
fn korean_key(name: &str, words: &[String]) -> Option<String> {
    let (family, given) = if let Some(syllables) = korean::syllables(name.trim()) {
        let [family, given @ ..] = syllables.as_slice() else {
            return None;
        };
        let family = korean::family_by_sound(family)?;
        (family, given.concat())
    } else {
        let [family, first, second] = words else {
            return None;
        };
        let family = korean::family(family)?;
        if first.len() > 6 || second.len() > 6 {
            return None;
        }
        (family, korean::sound(first) + &korean::sound(second))
    };
    Some(format!("korean {family} {given}"))
}

/// "习近平" is "Xi Jinping": the first character is the family name.
fn han_key(name: &str) -> Option<String> {
    let name = name.trim();
    let (family, given) = name.split_at_checked(name.chars().next()?.len_utf8())?;
    let is_han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    let is_name = !given.is_empty() && name.chars().all(is_han);
    is_name.then(|| format!("{} {}", fold(family).trim(), fold(given).replace(' ', "")))
}

/// "Baschar al-Assad", "Bashar Assad": a given name with many spellings, and a last name without the article.
fn arabic_key(words: &[String]) -> Option<String> {
    let [given, rest @ ..] = words else {
        return None;
    };
    let given = arabic::given(given)?;
    let rest: Vec<String> = rest
        .iter()
        .filter(|word| !arabic::is_article(word))
        .map(|word| arabic::sound(word))
        .collect();
    (!rest.is_empty()).then(|| format!("arabic {given} {}", rest.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one_person() {
        for same in [
            ["Wladimir Putin", "Vladimir Putin"],
            ["Владимир Путин", "Vladimir Putin"],
            ["Wladimir Wladimirowitsch Putin", "Vladimir Poutin"],
            ["Vladimir Poutine", "Wladimir Putin"],
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
            assert!(is_same(same[0], same[1]), "{same:?}");
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
            ["Olga Voronine", "Olga Voronina"],
            ["Vladimir Martin", "Vladimir Martina"],
            ["Mohammed Salah", "Mohammed Saleh"],
            ["John Miller", "Jon Miller"],
            ["Sergej Iwanow", "Wladimir Iwanow"],
            ["Anna Meyer", "Anna Maier"],
        ] {
            assert!(!is_same(apart[0], apart[1]), "{apart:?}");
        }
    }
}
