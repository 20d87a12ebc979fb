//! The people of a collection: all spellings of one name, joined by what `annotate::identity` knows of each.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::annotate::identity::{keys, plain};

/// The number of a spelling, in the order in which they were met.
pub type Spelling = usize;

/// Spellings of names, joined to people.
#[derive(Debug, Clone, Default)]
pub struct Identities {
    written: Vec<String>,
    by_written: HashMap<String, Spelling>,
    /// For each key the spellings that have it, in order.
    by_key: HashMap<String, Vec<Spelling>>,
    /// For each spelling an earlier one of the same person, or itself.
    same: Vec<Spelling>,
    /// The plain names of those who are nobody else, as the user said.
    apart: HashSet<String>,
    /// For each plain name that was met with initials, with which: two make it nobody's in particular.
    initials: HashMap<String, BTreeSet<String>>,
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
        let bare = without_initials(name);
        for key in all_keys(name) {
            let alike = self.by_key.entry(key).or_default();
            // A key may be made in two ways.
            if alike.last() != Some(&number) {
                alike.push(number);
            }
        }
        if let Some((bare, initials)) = bare {
            let key = plain(&bare);
            let known = self.initials.entry(key.clone()).or_default();
            if known.insert(initials) && known.len() == 2 {
                let alike = self.of_key(&key).iter();
                let touched: BTreeSet<Spelling> = alike.map(|&one| self.person(one)).collect();
                self.join_again(&touched);
            }
        }
        self.join_by_keys(number);
        number
    }

    /// The number of the spelling `name`, if it was met.
    #[must_use]
    pub fn known(&self, name: &str) -> Option<Spelling> {
        self.by_written.get(name).copied()
    }

    /// The spellings that share a key with `name`, whoever is kept apart.
    #[must_use]
    pub fn alike(&self, name: &str) -> BTreeSet<Spelling> {
        let alike = keys(name).into_iter().map(|key| self.of_key(&key));
        alike.flatten().copied().collect()
    }

    fn of_key(&self, key: &str) -> &[Spelling] {
        self.by_key.get(key).map_or(&[], Vec::as_slice)
    }

    /// Keeps each of `names`, and no other, a person of its own, which no likeness joins to another.
    pub fn keep_apart(&mut self, names: &[&str]) {
        let apart: HashSet<String> = names.iter().map(|name| plain(name)).collect();
        let touched = apart.symmetric_difference(&self.apart);
        let touched: BTreeSet<Spelling> = touched
            .flat_map(|plain| self.of_key(plain))
            .map(|&spelling| self.person(spelling))
            .collect();
        self.apart = apart;
        self.join_again(&touched);
    }

    /// Parts the people `touched`, and joins their spellings by what is known now.
    fn join_again(&mut self, touched: &BTreeSet<Spelling>) {
        if touched.is_empty() {
            return;
        }
        let again: Vec<Spelling> = (0..self.written.len())
            .filter(|&spelling| touched.contains(&self.person(spelling)))
            .collect();
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
            let first = self.first_of(&key);
            self.join(spelling, first.unwrap_or(spelling));
        }
    }

    /// The first spelling of a person who is known by `key`. Those who are kept apart are known by their plain name only.
    fn first_of(&self, key: &str) -> Option<Spelling> {
        let is_known_by = |spelling: &&Spelling| {
            let name = &self.written[**spelling];
            let is_apart = || {
                let plain = plain(name);
                plain != key && self.apart.contains(&plain)
            };
            let is_other = || self.has_namesake(name) && !keys(name).iter().any(|own| own == key);
            (self.apart.is_empty() || !is_apart()) && (self.initials.is_empty() || !is_other())
        };
        self.of_key(key).iter().find(is_known_by).copied()
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
            .find_map(|key| self.first_of(key))
            .map(|spelling| self.person(spelling))
    }

    /// The name as it was written.
    #[must_use]
    pub fn written(&self, spelling: Spelling) -> &str {
        &self.written[spelling]
    }

    fn keys_of(&self, name: &str) -> Vec<String> {
        let plain = plain(name);
        if self.apart.contains(&plain) {
            return vec![plain];
        }
        let mut all = keys(name);
        if let Some((bare, _)) = without_initials(name)
            && !self.has_namesake(name)
        {
            all.extend(keys(&bare));
        }
        all
    }

    /// True if others bear the name with other initials: "George W. Bush" and "George H. W. Bush".
    fn has_namesake(&self, name: &str) -> bool {
        without_initials(name).is_some_and(|(bare, _)| {
            let known = self.initials.get(&plain(&bare));
            known.is_some_and(|known| known.len() > 1)
        })
    }

    fn join(&mut self, one: Spelling, other: Spelling) {
        let (one, other) = (self.person(one), self.person(other));
        let (first, second) = (one.min(other), one.max(other));
        self.same[second] = first;
    }
}

/// All keys of a name that may join it to another one: also those that it has without its initials.
#[must_use]
pub fn all_keys(name: &str) -> Vec<String> {
    let bare = without_initials(name);
    let with_bare = bare.iter().flat_map(|(bare, _)| keys(bare));
    keys(name).into_iter().chain(with_bare).collect()
}

/// "Dmitri Peskov" and "s" of "Dmitri S. Peskov"; nothing where no initial stands between two names.
fn without_initials(name: &str) -> Option<(String, String)> {
    let is_initial = |word: &str| {
        let mut letters = word.split('.').filter(|part| !part.is_empty());
        letters.all(|part| part.chars().nth(1).is_none()) && word.contains(char::is_alphabetic)
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let [first, middle @ .., last] = words.as_slice() else {
        return None;
    };
    let (initials, names): (Vec<&str>, Vec<&str>) =
        middle.iter().copied().partition(|word| is_initial(word));
    if initials.is_empty() || is_initial(first) || is_initial(last) {
        return None;
    }
    let bare = [&[*first], names.as_slice(), &[*last]].concat().join(" ");
    Some((bare, plain(&initials.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_initial_makes_nobody_else_unless_there_are_two() {
        let are_one = |names: &[&str]| {
            let mut identities = Identities::default();
            let spellings: Vec<Spelling> = names.iter().map(|name| identities.add(name)).collect();
            let people = spellings.iter().map(|one| identities.person(*one));
            people.collect::<BTreeSet<_>>().len() == 1
        };
        assert!(are_one(&[
            "Dmitri S. Peskov",
            "Dmitri Peskov",
            "Дмитрий Песков"
        ]));
        assert!(are_one(&["Antony Blinken", "Antony J. Blinken"]));
        assert!(!are_one(&["J. Miller", "Robert J. Miller"]));
        let bushes = [
            "George W. Bush",
            "George Bush",
            "George H. W. Bush",
            "George H.W. Bush",
        ];
        for turn in 0..bushes.len() {
            let mut identities = Identities::default();
            let mut person = HashMap::new();
            for number in 0..bushes.len() {
                let name = bushes[(number + turn) % bushes.len()];
                person.insert(name, identities.add(name));
            }
            let [w, plain, h_w, hw] = bushes.map(|name| identities.person(person[name]));
            assert!(
                w != plain && w != h_w && plain != h_w && h_w == hw,
                "{turn}"
            );
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
