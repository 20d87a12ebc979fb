//! What words are by how they end: "-minister", "-ung".

use crate::language::lexicon::Sense;
use crate::language::lookup::{Key, LAST_TWO};

/// Endings with their senses.
#[derive(Debug)]
pub struct Endings {
    /// Those with the same two last bytes, in the order in which they were given.
    groups: Vec<Vec<Ending>>,
    /// For each two last bytes which group has them, counted from 1: most words end in some that no ending has.
    places: Box<[u8; LAST_TWO]>,
}

/// One ending.
#[derive(Debug)]
struct Ending {
    letters: &'static str,
    /// Its last eight bytes, as [`Key::tail`] has them.
    tail: u64,
    /// Which bits of a tail are those of the ending.
    mask: u64,
    sense: Sense,
}

impl Ending {
    fn new(letters: &'static str, sense: Sense) -> Self {
        let others = 8 * 8_usize.saturating_sub(letters.len()) as u32;
        Self {
            letters,
            tail: Key::of_small(letters.as_bytes()).tail(),
            mask: u64::MAX << others,
            sense,
        }
    }

    /// True if the word with this `key` and `tail` ends so; most words are done with by their tail.
    fn is_of(&self, key: &Key, tail: u64) -> bool {
        (tail ^ self.tail) & self.mask == 0
            && (self.letters.len() <= 8 || key.ends_with(self.letters))
    }
}

impl Endings {
    /// Compiles (sense, endings parted by blanks), the longest endings first.
    #[must_use]
    pub fn new(tables: &[(Sense, &'static str)]) -> Self {
        let mut endings = Self {
            groups: Vec::new(),
            places: Box::new([0; LAST_TWO]),
        };
        for (sense, words) in tables {
            for word in words.split_whitespace() {
                endings.add(word, *sense);
            }
        }
        endings
    }

    fn add(&mut self, ending: &'static str, sense: Sense) {
        let last = Key::of_small(ending.as_bytes()).last_two();
        let place = &mut self.places[last.expect("an ending has two letters")];
        if *place == 0 {
            self.groups.push(Vec::new());
            *place = u8::try_from(self.groups.len())
                .expect("few pairs of letters end a language's endings");
        }
        let group = &mut self.groups[usize::from(*place) - 1];
        match group.iter_mut().find(|known| known.letters == ending) {
            Some(known) => known.sense = known.sense | sense,
            None => group.push(Ending::new(ending, sense)),
        }
    }

    /// What the first ending is that the word has.
    #[must_use]
    pub fn of(&self, key: &Key) -> Sense {
        let place = key.last_two().map_or(0, |last| self.places[last]);
        let group = usize::from(place).checked_sub(1);
        let ending = group.and_then(|group| {
            let tail = key.tail();
            self.groups[group]
                .iter()
                .find(|ending| ending.is_of(key, tail))
        });
        ending.map_or(Sense::UNKNOWN, |ending| ending.sense)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_ending_that_fits_tells_what_a_word_is() {
        let endings = Endings::new(&[
            (Sense::WOMAN_TITLE, "ministerin"),
            (Sense::ORDINARY, "erin ung"),
            (Sense::TITLE, "ung"),
        ]);
        let of = |word: &str| endings.of(&Key::new(word, &mut String::new()));
        assert_eq!(of("Außenministerin"), Sense::WOMAN_TITLE);
        assert_eq!(of("WÄHLERIN"), Sense::ORDINARY);
        assert_eq!(of("Rettung"), Sense::ORDINARY | Sense::TITLE);
        assert_eq!(of("Haus"), Sense::UNKNOWN);
        assert_eq!(of("g"), Sense::UNKNOWN);
    }
}
